import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { importCounts } from './lib/import-counts/import-counts'
import { loadBuiltCms } from './lib/start/built-cms'
import { StartFault } from './lib/start/start-fault'

const root = fileURLToPath(new URL('..', import.meta.url))

function textOf(path: string | undefined): Promise<string> {
  if (!path)
    throw new StartFault('Cần tên tệp: npm run import:counts -- tep.csv', 'A file is needed: … -- file.csv')
  return readFile(path, 'utf8').catch(() => {
    throw new StartFault(`Không đọc được tệp ${path}.`, `${path} cannot be read.`)
  })
}

/** Imports what the former site counted from a CSV file into the database of `.env`. */
async function run(): Promise<number> {
  const text = await textOf(process.argv[2])
  const strapi = await loadBuiltCms(root)
  const outcome = await importCounts(strapi, text)
  await strapi.destroy()
  if ('faults' in outcome) {
    for (const { line, text: reason } of outcome.faults)
      console.error(`Dòng ${line} | Line ${line}: ${reason}`)
    console.error('Chưa nhập gì cả. | Nothing was imported.')
    return 1
  }
  const { entryCount, visits } = outcome
  console.log(
    `Đã nhập số liệu của ${entryCount} nội dung | Start values of ${entryCount} entries imported` +
      (visits === null ? '' : `; ${visits} lượt truy cập | visits`),
  )
  return 0
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof StartFault ? error.message : error)
    process.exit(1)
  },
)
