export type { LimitName } from './limits'
export { createLimitTable, forgetOldLimits, spend } from './spend'
