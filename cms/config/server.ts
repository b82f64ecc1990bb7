import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import { required, varDir, wholeNumber } from './lib/environment'

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  const publicDir = join(varDir(env), 'public')
  mkdirSync(join(publicDir, 'uploads'), { recursive: true })
  return {
    host: env('HOST') || '0.0.0.0',
    port: wholeNumber(env, 'CMS_PORT', { fallback: 1337, most: 65535 }),
    // Behind the web server every reader would otherwise share one address and one sign-in limit. Not X-Forwarded-For,
    // which anybody can write: this header is believed from the web server alone (kernel/identity/forget-forged-address).
    proxy: { koa: true, ipHeader: 'X-Client-Address' },
    app: { keys: required(env, 'APP_KEYS').split(',') },
    dirs: { public: publicDir },
    cron: { enabled: true },
    logger: {
      updates: { enabled: false },
      startup: { enabled: false },
      config: { level: env('LOG_LEVEL') || 'warn' },
    },
    transfer: { remote: { enabled: false } },
    mcp: { enabled: false },
  }
}
