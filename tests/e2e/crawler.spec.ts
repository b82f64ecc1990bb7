import { crawl, type Crawl, type VisitedPage } from '../support/crawl'
import { expect, test } from '../support/portal'

test.describe.configure({ mode: 'default' })

let met: Crawl
/** Pages that stand for themselves; a choice of a list names the list itself as canonical. */
let pages: VisitedPage[]

test.beforeAll(async ({ browser, playwright }) => {
  test.setTimeout(300_000)
  const start = String(process.env.PORTAL_URL)
  const parser = await browser.newPage()
  const request = await playwright.request.newContext()
  met = await crawl({ request, parser }, [`${start}/`, `${start}/en`])
  pages = met.pages.filter(({ status, canonical, address }) => status === 200 && canonical === address)
  await parser.close()
  await request.dispose()
})

test('a search engine finds the whole portal from its two home pages', () => {
  const kinds = [
    '/bai-viet/',
    '/chuyen-muc/',
    '/van-ban/',
    '/phien-cho/',
    '/trang/',
    '/en/articles/',
    '/en/fairs/',
  ]
  const missing = kinds.filter(
    (kind) => !pages.some(({ address }) => new URL(address).pathname.startsWith(kind)),
  )
  expect(missing).toEqual([])
  expect(pages.length).toBeGreaterThan(60)
})

test('the site map leads to every page but single questions, which have a list of their own', () => {
  const pathOf = (address: string) => decodeURI(new URL(address).pathname)
  const isSiteMap = ({ address }: VisitedPage) => /^\/(so-do-trang|en\/site-map)/.test(pathOf(address))
  const listed = new Set(met.pages.filter(isSiteMap).flatMap(({ links }) => links.map(pathOf)))
  const isQuestion = (path: string) => /^\/(hoi-dap|en\/questions)\//.test(path)
  const paths = pages.map(({ address }) => pathOf(address)).filter((path) => !isQuestion(path))
  const unlisted = paths.filter((path) => !listed.has(path))
  expect(unlisted).toEqual([])
})

test('no link, file or picture is broken', () => {
  expect(met.broken).toEqual([])
})

test('a link into a page leads to a place that is there', () => {
  const lost = met.pages.flatMap(({ address, links, ids }) =>
    links
      .filter((href) => href.startsWith(`${address}#`))
      .map((href) => decodeURIComponent(new URL(href).hash.slice(1)))
      .filter((id) => id !== '' && !ids.includes(id))
      .map((id) => `${address}#${id}`),
  )
  expect(lost).toEqual([])
})

test('every page has a title of its own', () => {
  const titles = pages.map(({ language, title }) => `${language}: ${title}`)
  const shared = pages.filter(
    (_, index) => titles.indexOf(titles[index] ?? '') !== titles.lastIndexOf(titles[index] ?? ''),
  )
  expect(shared.map(({ title, address }) => [title, address])).toEqual([])
  expect(pages.filter(({ title }) => title.trim() === '')).toEqual([])
})

test('every page has one main heading and its content in the HTML', () => {
  const wrong = pages.filter(({ headings, text }) => headings.length !== 1 || text.length < 40)
  expect(wrong.map(({ address, headings, text }) => [address, headings, text.length])).toEqual([])
})

test('every page says its language and where it stands in the other one', () => {
  const wrong = pages.filter(({ address, language, alternates }) => {
    const expected = /^\/en(\/|$)/.test(new URL(address).pathname) ? 'en' : 'vi'
    return language !== expected || alternates[expected] !== address
  })
  expect(wrong.map(({ address, language, alternates }) => [address, language, alternates])).toEqual([])
})

test('languages point at each other', () => {
  const byAddress = new Map(pages.map((page) => [page.address, page]))
  const oneWay = pages.flatMap(({ address, alternates }) =>
    Object.values(alternates).filter((other) => {
      const back = Object.values(byAddress.get(other)?.alternates ?? {})
      return !back.includes(address)
    }),
  )
  expect(oneWay).toEqual([])
})

test('every page can be shown as a link preview', () => {
  const wrong = pages.filter(
    ({ description, openGraph }) =>
      description.length < 20 || !openGraph['og:title'] || !URL.canParse(openGraph['og:image'] ?? ''),
  )
  expect(wrong.map(({ address, description, openGraph }) => [address, description, openGraph])).toEqual([])
})
