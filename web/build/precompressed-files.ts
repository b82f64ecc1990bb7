import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const isText = /\.(js|css|svg|json|txt|webmanifest)$/
const tiny = 512

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file)
  if (bytes.length < tiny) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  await Promise.all([
    writeFile(`${file}.br`, await brotli(bytes, { params })),
    writeFile(`${file}.gz`, await zip(bytes, { level: 9 })),
  ])
}

/** Vite plugin: puts a brotli and a gzip file beside each text file of the finished build. */
export function precompressedFiles(): Plugin {
  return {
    name: 'precompressed-files',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    async closeBundle() {
      const folder = this.environment.config.build.outDir
      const root = resolve(this.environment.config.root, folder)
      const names = await readdir(root, { recursive: true })
      await Promise.all(names.filter((name) => isText.test(name)).map((name) => compress(join(root, name))))
    },
  }
}
