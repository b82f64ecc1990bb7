import { sameSecret } from './secrets'

export interface AddressClaim {
  /** Other end of the connection. */
  socketAddress: string
  /** X-Client-Address. */
  claimedAddress: string
  /** X-Web-Secret. */
  claimedSecret: string
}

/**
 * Address of the reader. The web server alone knows the secret, and it alone may say for whom it asks; from anybody else
 * the address is that of the connection, whatever X-Forwarded-For or X-Client-Address say.
 */
export function clientAddress(claim: AddressClaim, webSecret: string): string {
  const isWebServer = webSecret !== '' && sameSecret(claim.claimedSecret, webSecret)
  return isWebServer && claim.claimedAddress ? claim.claimedAddress : claim.socketAddress
}
