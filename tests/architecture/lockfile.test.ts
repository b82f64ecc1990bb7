import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rootFolder } from '../support/folders'

interface Locked {
  optionalDependencies?: Record<string, string>
}

/** npm drops the entries of other systems where a registry lacks them, and `npm ci` then refuses the whole lockfile. */
test('whoever clones the project on another system finds all packages in the lockfile', async () => {
  const { packages } = JSON.parse(await readFile(join(rootFolder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>
  }
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !foldersAbove(place).some((folder) => `${folder}node_modules/${name}` in packages))
      .map((name) => `${name}, wanted by ${place}`),
  )
  expect(missing).toEqual([])
})

/** The folders in which Node looks for what a package requires: `a/node_modules/b` -> its own, `a/`, the root. */
function foldersAbove(place: string): string[] {
  const parts = place.split('/')
  const folders = parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)
  return ['', ...folders]
}
