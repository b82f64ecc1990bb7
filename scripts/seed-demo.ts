import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seedDemo } from './demo/seed-demo'
import { ensureEnvFile, readSettings } from './lib/start/settings'
import { writeStartCounts } from './lib/start/write-start-counts'

type StrapiPackage = typeof import('@strapi/strapi')

const root = fileURLToPath(new URL('..', import.meta.url))
const cmsFolder = join(root, 'cms')

/** Fills the database of `.env` with the demo content; the CMS must have been built. */
async function run(): Promise<void> {
  ensureEnvFile(root)
  Object.assign(process.env, readSettings(root, process.env).environment)
  const { createStrapi } = createRequire(join(cmsFolder, 'package.json'))('@strapi/strapi') as StrapiPackage
  const strapi = createStrapi({ appDir: cmsFolder, distDir: join(cmsFolder, 'dist'), serveAdminPanel: false })
  strapi.log.level = 'warn'
  await strapi.load()
  // Timed jobs would wait for the database until the seed is through, and be cut off at its end.
  strapi.cron.stop()
  const begun = Date.now()
  const outcome = await seedDemo({ strapi, now: new Date(), onProgress: (step) => console.log(`• ${step}`) })
  if (outcome.isSeeded) await writeStartCounts(strapi, outcome.startCounts)
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  console.log(
    outcome.isSeeded
      ? `Đã nạp dữ liệu minh họa | Demo content written (${seconds} s)`
      : 'Đã có bài viết, không thay đổi gì | There are articles already; nothing was changed',
  )
  await strapi.destroy()
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
