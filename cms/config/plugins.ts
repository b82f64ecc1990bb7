import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import { address, type Environment, publicOrigin, required, varDir } from './lib/environment'
import { mailToFiles } from './lib/mail'

const MEGABYTE = 1024 * 1024
const MINUTE = 60
const DAY = 24 * 60 * MINUTE

const users = (env: Environment) => ({
  enabled: true,
  config: {
    jwtSecret: required(env, 'JWT_SECRET'),
    jwtManagement: 'refresh',
    sessions: {
      accessTokenLifespan: 10 * MINUTE,
      idleSessionLifespan: DAY,
      maxSessionLifespan: 7 * DAY,
      idleRefreshTokenLifespan: 14 * DAY,
      maxRefreshTokenLifespan: 30 * DAY,
      httpOnly: true,
      cookie: { sameSite: 'lax', secure: publicOrigin(env).startsWith('https:') },
    },
    ratelimit: { interval: 5 * 60_000, max: 10 },
  },
})

const email = (env: Environment) => ({
  config: {
    provider: 'nodemailer',
    providerOptions: address(env, 'SMTP_URL', ['smtp', 'smtps']) ?? mailToFiles(join(varDir(env), 'mail')),
    settings: { defaultFrom: env('MAIL_FROM') || `portal@${new URL(publicOrigin(env)).hostname}` },
  },
})

const bucket = (env: Environment) => ({
  provider: 'aws-s3',
  providerOptions: {
    s3Options: {
      credentials: {
        accessKeyId: required(env, 'S3_ACCESS_KEY_ID'),
        secretAccessKey: required(env, 'S3_SECRET_ACCESS_KEY'),
      },
      region: env('S3_REGION') || 'auto',
      endpoint: env('S3_ENDPOINT') || undefined,
      forcePathStyle: Boolean(env('S3_ENDPOINT')),
      params: { Bucket: required(env, 'S3_BUCKET') },
    },
  },
})

const upload = (env: Environment) => ({
  config: {
    ...(env('S3_BUCKET') ? bucket(env) : {}),
    sizeLimit: 50 * MEGABYTE,
    // Widths of the smaller renderings offered to browsers (srcset).
    breakpoints: { w1600: 1600, w1200: 1200, w800: 800, w480: 480, w320: 320 },
    // SVG and HTML carry scripts that would run on the portal's own origin.
    security: {
      deniedTypes: [
        'image/svg+xml',
        'text/html',
        'application/xhtml+xml',
        'text/javascript',
        'application/javascript',
      ],
    },
  },
})

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': users(env),
  email: email(env),
  upload: upload(env),
})
