import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import { ensureEnvFile, readSettings } from './settings'
import { StartFault } from './start-fault'

type StrapiPackage = typeof import('@strapi/strapi')

/** Loads the built CMS on the database of `.env`, without serving anything. `root` is the folder of the project. */
export async function loadBuiltCms(root: string): Promise<Core.Strapi> {
  const cmsFolder = join(root, 'cms')
  const distDir = join(cmsFolder, 'dist')
  if (!existsSync(distDir))
    throw new StartFault('Chưa dựng CMS: chạy npm start trước.', 'The CMS is not built: run npm start first.')
  ensureEnvFile(root)
  Object.assign(process.env, readSettings(root, process.env).environment)
  const { createStrapi } = createRequire(join(cmsFolder, 'package.json'))('@strapi/strapi') as StrapiPackage
  const strapi = createStrapi({ appDir: cmsFolder, distDir, serveAdminPanel: false })
  strapi.log.level = 'warn'
  await strapi.load()
  // Timed jobs would wait for the database until the work is through, and be cut off at its end.
  strapi.cron.stop()
  return strapi
}
