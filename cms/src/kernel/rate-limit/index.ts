export type { LimitName } from './limits'
export { createLimitTable, forgetOldLimits, giveBack, spend } from './spend'
