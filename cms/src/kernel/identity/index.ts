export { bearerOf, type Account } from './account'
export { addressKeyOf, isWebServersReport, keysOfTold, visitorKeysOf, type VisitorKeys } from './client'
export { createSaltTable, forgetOldSalts } from './daily-salt'
export { forgetForgedAddress } from './forget-forged-address'
export {
  knownReader,
  refuseForeignPages,
  rememberSpeaker,
  speakerOf,
  type Reader,
  type Speaker,
} from './reader'
export { accountKey } from './reader-keys'
export { randomToken, sameSecret, sealOf } from './secrets'
