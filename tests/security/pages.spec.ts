import type { APIRequestContext, APIResponse } from '@playwright/test'
import type { SubjectRef } from '../../cms/contract/subjects'
import { exampleOf, pageKinds } from '../support/page-kinds'
import { expect, test } from '../support/portal'
import { rejectComment, tellPrivately } from '../support/private-words'

const LINE = '203.0.113.91'
const FEEDS = ['/rss.xml', '/atom.xml', '/feed.json', '/phien-cho.ics', '/sitemap.xml', '/robots.txt']
/** As keys of readers, seals and private links are written; a slug of that length has no capital. */
const HASH = /(?<![\w-])(?=[\w-]*[A-Z])[\w-]{43}(?![\w-])/g
const PASSWORD_HASH = /\$2[aby]\$\d\d\$/g

const pathsIn = (text: string, shape: RegExp): string[] =>
  [...text.matchAll(shape)].map(([, path = '']) => path)

/** Every page search engines know of, one of every other kind, and every feed with those of categories and fairs. */
async function publicPaths(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const known = pathsIn(sitemap, /<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g).map((path) => path || '/')
  const kinds = await Promise.all(pageKinds.map((kind) => exampleOf(request, kind)))
  const categories = known.filter((path) => path.startsWith('/chuyen-muc/'))
  const fairs = known.filter((path) => path.startsWith('/phien-cho/'))
  const parts = [
    ...categories.flatMap((path) => ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `${path}/${file}`)),
    ...fairs.map((path) => `${path}.ics`),
  ]
  return [...new Set([...known, ...kinds, ...FEEDS, ...parts])]
}

/** Goes to all paths, some at once. */
async function visitAll(paths: string[], visit: (path: string) => Promise<unknown>): Promise<void> {
  const waiting = [...paths]
  const walk = async () => {
    for (let path = waiting.shift(); path; path = waiting.shift()) await visit(path)
  }
  await Promise.all(Array.from({ length: 6 }, walk))
}

/** What of `secrets`, or of what looks like one, an answer holds beyond what was asked with. */
async function secretsIn(answer: APIResponse, path: string, secrets: string[]): Promise<string[]> {
  const text = `${JSON.stringify(answer.headers())}\n${await answer.text()}`
  const asked = decodeURIComponent(path)
  return [
    ...secrets.filter((secret) => text.includes(secret) && !asked.includes(secret)),
    ...(text.replace(/sha256-[\w+/=]+/g, '').match(HASH) ?? []),
    ...(text.match(PASSWORD_HASH) ?? []),
  ]
}

test('nothing private that readers said, and nothing of themselves, is on any page or in any feed', async ({
  playwright,
  account,
}) => {
  test.setTimeout(240_000)
  const baseURL = process.env.PORTAL_URL
  const extraHTTPHeaders = { 'x-forwarded-for': LINE }
  const reader = await playwright.request.newContext({ baseURL, extraHTTPHeaders })
  const { data: articles } = await (await reader.get('/api/articles?pageSize=2')).json()
  const [, { id, slug }] = articles
  const subject: SubjectRef = { kind: 'article', id }
  // Kept before and made anew after: neither may hold what was said in between.
  await reader.get(`/bai-viet/${slug}`)
  const { secrets, words, rejectedId } = await tellPrivately(reader, subject)
  await rejectComment(reader, account('Editor'), rejectedId)

  const passer = await playwright.request.newContext({ baseURL })
  const searches = words.flatMap((word) =>
    ['/tim-kiem', '/en/search', '/hoi-dap', '/van-ban'].map(
      (page) => `${page}?q=${encodeURIComponent(word)}`,
    ),
  )
  const paths = [...(await publicPaths(passer)), `/bai-viet/${slug}?binh-luan=${rejectedId}`, ...searches]
  expect(paths.length).toBeGreaterThan(150)
  const found: string[] = []
  await visitAll(paths, async (path) => {
    // The author too gets a page that is the same for everybody.
    for (const visitor of [passer, reader]) {
      const answer = await visitor.get(path)
      const told = await secretsIn(answer, path, [...secrets, LINE])
      found.push(...told.map((secret) => `${path}: ${secret}`))
      expect(answer.headers()['set-cookie'], path).toBeUndefined()
    }
  })
  expect(found).toEqual([])
  await Promise.all([reader.dispose(), passer.dispose()])
})

test('no page or feed holds an e-mail address that the centre did not publish itself', async ({
  request,
}) => {
  test.setTimeout(120_000)
  const { data: site } = await (await request.get('/api/site')).json()
  const found = new Set<string>()
  await visitAll(await publicPaths(request), async (path) => {
    const text = await (await request.get(path)).text()
    for (const [email] of text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)) {
      if (email !== site.settings.email) found.add(`${path}: ${email}`)
    }
  })
  expect([...found]).toEqual([])
})
