import { createRequire } from 'node:module'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { fillDatabase } from './lib/start/fill-database'

type StrapiPackage = typeof import('@strapi/strapi')

// Whoever started this process is gone: a CMS nobody can stop any more would keep its port for ever.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))

// Where both servers share a core the web server goes first: its work is short, and many more wait for it.
setPriority(10)

const cmsFolder = process.cwd()
const { createStrapi } = createRequire(join(cmsFolder, 'package.json'))('@strapi/strapi') as StrapiPackage

const strapi = createStrapi({ appDir: cmsFolder, distDir: join(cmsFolder, 'dist'), autoReload: false })
await strapi.load()
const accounts = await fillDatabase(strapi, { withDemo: !process.argv.includes('--empty') })
if (process.argv.includes('--fill-only')) {
  process.send?.({ accounts })
  await strapi.destroy()
  process.exit(0)
}
await strapi.start()
process.send?.({ accounts })
