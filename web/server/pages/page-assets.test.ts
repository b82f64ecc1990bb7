import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { builtAssets } from './page-assets'

const folder = mkdtempSync(join(tmpdir(), 'page-assets-'))
const page = 'src/features/articles/ArticlePage.vue'
const end = 'src/features/articles/ArticleEnd.vue'
const manifest = {
  'src/app/entry-client.ts': { file: 'entry.js', imports: ['_portal.js'], css: ['entry.css'] },
  '_portal.js': { file: 'portal.js' },
  [page]: { file: 'page.js', isDynamicEntry: true, css: ['page.css'] },
  [end]: { file: 'end.js', isDynamicEntry: true, css: ['end.css'] },
}
mkdirSync(join(folder, '.vite'))
writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify(manifest))
for (const name of ['entry', 'page', 'end']) writeFileSync(join(folder, `${name}.css`), `.${name}{color:red}`)
afterAll(() => rmSync(folder, { recursive: true }))

const assets = builtAssets(folder)([page, end])
const within = (tag: string) => new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(assets.tags)?.[1] ?? ''
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

it('a reader gets the styles of all parts of a page within the document', () => {
  for (const name of ['entry', 'page', 'end']) expect(within('style')).toContain(`.${name}{color:red}`)
})

it('no browser loads these styles a second time, ahead or later', () => {
  const links = assets.tags.match(/<link[^>]*>/g) ?? []
  expect(links.map((link) => /href="([^"]*)"/.exec(link)?.[1])).toEqual([
    '/entry.css',
    '/page.css',
    '/end.css',
  ])
  for (const link of links) expect(link).toMatch(/ media="not all" disabled>$/)
})

it('the code of a part that comes later is not asked for at once', () => {
  expect(within('script')).toContain('["/entry.js","/portal.js","/page.js"]')
})

it('the policy can allow just what stands in the document', () => {
  expect(assets.styleHash).toBe(hashOf(within('style')))
  expect(assets.scriptHash).toBe(hashOf(within('script')))
})
