import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const ignored = /(^|\/)(node_modules|dist|\.cache|\.strapi|\.tmp)(\/|$)|\.(test|spec)\.ts$/

function filesBelow(root: string, path: string): string[] {
  const place = join(root, path)
  if (ignored.test(path) || !existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [path]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`))
}

/** One hash over the content of all files in these files and folders (relative to `root`), tests left out. */
export function hashOfSources(root: string, paths: string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesBelow(root, path))) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}
