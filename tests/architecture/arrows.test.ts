import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import rules from '../../.dependency-cruiser.mjs'
import { allowed, planted } from './planted'

let folder: string
let broken: Map<string, string[]>

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'portal-arrows-')))
  await plant(Object.assign({}, allowed, ...Object.values(planted)))
  broken = await cruisePlantedTree()
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the arrows of the design', () => {
  test.each(rules.forbidden?.map(({ name }) => String(name)) ?? [])(
    '%s: whoever breaks it is told',
    (name) => {
      const files = Object.keys(planted[name] ?? {})
      expect(files, 'a rule needs a planted violation').not.toEqual([])
      expect(broken.get(name)).toEqual(expect.arrayContaining(files.slice(0, 1)))
    },
  )

  test('whoever keeps them is left alone', () => {
    const accused = [...broken.values()].flat()
    expect(accused.filter((file) => file in allowed)).toEqual([])
  })
})

async function plant(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** Names of rules with the files that broke them. */
async function cruisePlantedTree(): Promise<Map<string, string[]>> {
  const options = {
    ...rules.options,
    tsConfig: undefined,
    webpackConfig: undefined,
    baseDir: folder,
    validate: true,
    ruleSet: rules,
  }
  const { output } = await cruise(['cms', 'web', 'scripts'], options, rules.options?.enhancedResolveOptions)
  const found = new Map<string, string[]>()
  for (const { rule, from } of (output as ICruiseResult).summary.violations) {
    found.set(rule.name, [...(found.get(rule.name) ?? []), from])
  }
  return found
}
