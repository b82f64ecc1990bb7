import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { parseEnvFile, type Settings } from './env-file'
import { newSettings } from './new-settings'
import { StartFault } from './start-fault'

const secrets = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'READER_SECRET',
  'WEB_SECRET',
]

function portOf(settings: Settings, name: string, usual: number): number {
  const port = Number(settings[name] || usual)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new StartFault(`${name} trong .env không phải số cổng.`, `${name} in .env is not a port number.`)
}

function checkSecrets(settings: Settings): void {
  const missing = secrets.filter((name) => !settings[name])
  if (missing.length === 0) return
  const names = missing.join(', ')
  throw new StartFault(`Tệp .env thiếu ${names}.`, `.env lacks ${names}.`)
}

/** What the start script itself needs to know, and the environment both servers get. */
export interface PortalSettings {
  port: number
  cmsPort: number
  publicUrl: string
  /** Absolute folder of everything the portal writes. */
  varDir: string
  environment: Settings
}

/** Writes `.env` with new secrets where there is none; an existing one is never touched. Tells whether it wrote. */
export function ensureEnvFile(root: string): boolean {
  const file = join(root, '.env')
  if (existsSync(file)) return false
  writeFileSync(file, newSettings(), { mode: 0o600, flag: 'wx' })
  return true
}

/** The settings of `.env`, where variables of `given` (the process's environment) win. */
export function readSettings(root: string, given: NodeJS.ProcessEnv): PortalSettings {
  const settings: Settings = parseEnvFile(readFileSync(join(root, '.env'), 'utf8'))
  for (const [name, value] of Object.entries(given)) if (value !== undefined) settings[name] = value
  checkSecrets(settings)
  const port = portOf(settings, 'PORT', 3000)
  const cmsPort = portOf(settings, 'CMS_PORT', 1337)
  if (port === cmsPort)
    throw new StartFault(
      'PORT và CMS_PORT trong .env phải khác nhau.',
      'PORT and CMS_PORT in .env must differ.',
    )
  const written = settings.VAR_DIR || 'var'
  const varDir = isAbsolute(written) ? written : join(root, written)
  const publicUrl = settings.PUBLIC_URL || `http://localhost:${port}`
  mkdirSync(varDir, { recursive: true })
  const environment = {
    ...settings,
    PORT: String(port),
    CMS_PORT: String(cmsPort),
    CMS_URL: settings.CMS_URL || `http://127.0.0.1:${cmsPort}`,
    PUBLIC_URL: publicUrl,
    VAR_DIR: varDir,
    STRAPI_TELEMETRY_DISABLED: 'true',
  }
  return { port, cmsPort, publicUrl, varDir, environment }
}
