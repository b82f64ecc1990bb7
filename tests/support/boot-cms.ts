import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import { cmsFolder } from './folders'

type StrapiPackage = typeof import('@strapi/strapi')

/** What the tests of one project share. */
export interface CmsPlace {
  /** Folder of the compiled CMS. */
  compiledCms: string
  /** Folder for the SQLite file, uploads and mails. */
  varFolder: string
  /** PostgreSQL to use; empty for SQLite. */
  databaseUrl: string
}

/** Loads the compiled CMS inside this process, on a new SQLite file or on the given PostgreSQL. */
export async function bootCms({ compiledCms, varFolder, databaseUrl }: CmsPlace): Promise<Core.Strapi> {
  Object.assign(process.env, environment(varFolder, databaseUrl))
  const { createStrapi } = createRequire(join(cmsFolder, 'package.json'))('@strapi/strapi') as StrapiPackage
  const strapi = createStrapi({
    appDir: cmsFolder,
    distDir: compiledCms,
    autoReload: false,
    serveAdminPanel: false,
  })
  strapi.log.level = 'error'
  await strapi.load()
  // What runs by the clock would write into somebody's test; tests call it with a time of their own.
  strapi.cron.stop()
  strapi.server.mount()
  return strapi
}

/** Everything the CMS reads from its environment: fixed, so that a developer's own `.env` changes no test. */
function environment(varFolder: string, databaseUrl: string): Record<string, string> {
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    HOST: '127.0.0.1',
    PORT: '3000',
    CMS_PORT: '1337',
    CMS_URL: 'http://127.0.0.1:1337',
    PUBLIC_URL: 'http://localhost:3000',
    VAR_DIR: varFolder,
    DATABASE_URL: databaseUrl,
    TRUSTED_PROXIES: '127.0.0.1,::1',
    SMTP_URL: '',
    S3_BUCKET: '',
    APP_KEYS: 'test-key-one,test-key-two',
    API_TOKEN_SALT: 'test-api-token-salt',
    ADMIN_JWT_SECRET: 'test-admin-secret',
    TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
    JWT_SECRET: 'test-jwt-secret',
    ENCRYPTION_KEY: 'test-encryption-key',
    READER_SECRET: 'test-reader-secret',
    WEB_SECRET: 'test-web-secret',
    STRAPI_TELEMETRY_DISABLED: 'true',
  }
}
