import { fileURLToPath } from 'node:url'
import { seedDemo } from './demo/seed-demo'
import { loadBuiltCms } from './lib/start/built-cms'
import { importStartValues } from './lib/start/import-start-values'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Fills the database of `.env` with the demo content; the CMS must have been built. */
async function run(): Promise<void> {
  const strapi = await loadBuiltCms(root)
  const begun = Date.now()
  const outcome = await seedDemo({ strapi, now: new Date(), onProgress: (step) => console.log(`• ${step}`) })
  if (outcome.isSeeded) await importStartValues(strapi, { counts: outcome.startCounts, visits: null })
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
