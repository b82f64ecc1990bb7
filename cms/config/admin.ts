import type { Core } from '@strapi/strapi'
import { required } from './lib/environment'

const MINUTE = 60
const HOUR = 60 * MINUTE

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: {
    secret: required(env, 'ADMIN_JWT_SECRET'),
    // Idle time counts from the last rotation of the token, so the access token must be the shorter one.
    sessions: {
      accessTokenLifespan: 10 * MINUTE,
      idleSessionLifespan: 2 * HOUR,
      maxSessionLifespan: 12 * HOUR,
      idleRefreshTokenLifespan: 7 * 24 * HOUR,
      maxRefreshTokenLifespan: 14 * 24 * HOUR,
    },
  },
  // For one account from one address, in five minutes; registration and forgotten passwords likewise.
  rateLimit: { max: env.int('ADMIN_SIGN_IN_TRIES') || 5 },
  apiToken: { salt: required(env, 'API_TOKEN_SALT') },
  transfer: { token: { salt: required(env, 'TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: required(env, 'ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  // Without this the panel invites editors to read Strapi's manual beside every entry.
  preview: { enabled: false, config: { handler: () => undefined } },
  autoOpen: false,
})
