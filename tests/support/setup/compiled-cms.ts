import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { CmsPlace } from '../boot-cms'
import { compileCms } from '../compile-cms'

declare module 'vitest' {
  interface ProvidedContext extends CmsPlace {}
}

/** Compiles the CMS once for all test files of the project and makes the folder it writes to. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const varFolder = await mkdtemp(join(tmpdir(), 'portal-test-'))
  await mkdir(join(varFolder, 'public', 'uploads'), { recursive: true })
  const compiledCms = await compileCms()
  project.provide('varFolder', varFolder)
  project.provide('compiledCms', compiledCms)
  return async () => {
    for (const folder of [varFolder, compiledCms]) await rm(folder, { recursive: true, force: true })
  }
}
