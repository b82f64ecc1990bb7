import { cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { cmsFolder } from './folders'

/**
 * Turns the CMS's sources into CommonJS, file by file and without checking types: tenths of a second where
 * `strapi build` takes a minute. Gives the folder, which lies inside the workspace so that packages resolve.
 */
export async function compileCms(): Promise<string> {
  const target = join(cmsFolder, '.cache', 'test-dist', String(process.pid))
  await rm(target, { recursive: true, force: true })
  await build({
    absWorkingDir: cmsFolder,
    entryPoints: [...(await served('config', '.ts')), ...(await served('src', '.ts'))],
    outdir: target,
    outbase: cmsFolder,
    bundle: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  for (const file of await served('src', '.json')) await cp(join(cmsFolder, file), join(target, file))
  return target
}

async function served(folder: string, suffix: string): Promise<string[]> {
  const files = await readdir(join(cmsFolder, folder), { recursive: true })
  return files
    .filter((file) => file.endsWith(suffix) && !/^admin\/|\.test\.ts$|\.d\.ts$|tsconfig\.json$/.test(file))
    .map((file) => join(folder, file))
}
