import type { SubjectCountsDto } from '../../cms/contract/statistics'
import { expect, test } from '../support/portal'

const ARTICLE =
  '/bai-viet/hieu-qua-buoc-dau-chien-luoc-san-xuat-sach-hon-trong-cong-nghiep-giai-doan-2009-2015'
const BROWSER =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36'

/** A browser no test has used yet: the portal tells visitors of one line apart by it. */
const newBrowser = () => `${BROWSER} Test/${Math.random().toString(36).slice(2)}`
const numberIn = (text: string | null) => Number((text ?? '').replace(/\D/g, ''))

test.use({ userAgent: async ({}, use) => use(newBrowser()) })

test('a reader sees how often an article was read, and is counted once', async ({ page, context }) => {
  await page.goto(ARTICLE)
  const count = page.locator('.story-facts .view-count')
  await expect(count).toHaveText(/^\s*[\d.]+ lượt xem\s*$/)
  // The view is counted when the browser rests, after the counts of the page were asked for.
  await expect.poll(async () => numberIn(await count.textContent())).toBeGreaterThan(4660)
  const first = numberIn(await count.textContent())
  await page.reload()
  await expect(count).toHaveText(/lượt xem/)
  expect(numberIn(await count.textContent())).toBeGreaterThanOrEqual(first)
  expect(await context.cookies()).toEqual([])
})

test('every page shown sends one hit and asks for all counts on screen at once', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/^\/api\/(hits|statistics)/.test(pathname)) asked.push(`${request.method()} ${pathname}`)
  })
  await page.goto('/')
  await expect(page.locator('.document-notice .view-count').first()).toHaveText(/lượt xem/)
  await expect(page.locator('.site-statistics')).not.toContainText('–')
  expect(asked.toSorted()).toEqual(['GET /api/statistics/counts', 'POST /api/hits'])
  asked.length = 0
  const answered = page.waitForResponse('**/api/hits*')
  await page.locator('main a[href^="/bai-viet/"]').first().click()
  const hit = await answered
  expect(hit.request().postDataJSON()).toMatchObject({ subject: { kind: 'article' } })
  await expect(page.locator('.story-facts .view-count')).toHaveText(/lượt xem/)
  expect(asked.toSorted()).toEqual(['GET /api/statistics/counts', 'POST /api/hits'])
})

test('the home page tells who is here and how many came', async ({ page }) => {
  await page.goto('/')
  const block = page.locator('.site-statistics')
  await expect(block).not.toContainText('–')
  const figures = await block.locator('dd').allTextContents()
  await expect(block.locator('dt')).toHaveText([
    'Đang truy cập',
    'Máy chủ tìm kiếm',
    'Khách viếng thăm',
    'Thành viên',
    'Hôm nay',
    'Tháng hiện tại',
    'Tổng lượt truy cập',
  ])
  const [online = 0, bots = 0, guests = 0, members = 0, today = 0, month = 0, total = 0] =
    figures.map(numberIn)
  expect(online).toBe(bots + guests + members)
  expect(today).toBeGreaterThan(0)
  expect(month).toBeGreaterThanOrEqual(today)
  expect(total).toBeGreaterThanOrEqual(month)
})

test('search engines that run no scripts are counted among those who are here', async ({ request }) => {
  const standing = async () => (await (await request.get('/api/statistics')).json()).data
  const before = await standing()
  // So many that no other test of the same minutes can be taken for them.
  const crawlers = Array.from({ length: 40 }, (_, turn) => ({
    'x-forwarded-for': `203.0.113.${turn}`,
    'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  }))
  for (const headers of crawlers) expect((await request.get('/', { headers })).status()).toBe(200)
  await expect
    .poll(async () => (await standing()).bots, { timeout: 20_000 })
    .toBeGreaterThanOrEqual(before.bots + crawlers.length)
  const { online, bots, guests, members } = await standing()
  expect(online).toBe(bots + guests + members)
})

test('documents keep the downloads of the former site beside those of their files', async ({ request }) => {
  const former = { '3116/QĐ-BCT': 30, '566/KHPH-SCT-UBND': 26, '1588/SCT-KC': 27, '1589/SCT-KC': 27 }
  const { data: documents } = await (await request.get('/api/documents?pageSize=50')).json()
  const found: Record<string, number> = {}
  for (const { id, number } of documents) {
    if (!(number in former)) continue
    const answer = await request.get(`/api/statistics/counts?subjects=document:${id}`)
    const [{ downloadCount, files }]: SubjectCountsDto[] = (await answer.json()).data
    found[number] = files.reduce((left, file) => left - file.downloadCount, downloadCount)
  }
  expect(found).toEqual(former)
})

test('a reader goes from days to months and takes the figures home', async ({ page, request }) => {
  await page.goto('/thong-ke')
  await expect(page.getByRole('img', { name: 'Lượt truy cập 30 ngày gần đây' })).toBeVisible()
  await page.getByRole('link', { name: 'Theo tháng' }).click()
  await expect(page).toHaveURL(/\/thong-ke\?theo=thang$/)
  await expect(page.getByRole('img', { name: 'Lượt truy cập 12 tháng gần đây' })).toBeVisible()
  await page.getByText('Xem dạng bảng').click()
  await expect(page.locator('.visits-table tbody tr')).toHaveCount(12)
  const file = await page.getByRole('link', { name: 'Tải tệp CSV' }).getAttribute('href')
  const answer = await request.get(file ?? '')
  expect(answer.headers()['content-type']).toContain('text/csv')
  expect((await answer.text()).split('\r\n')).toHaveLength(14)
})

test('the statistics are there in English', async ({ page }) => {
  await page.goto('/en/statistics?step=year')
  await expect(page.locator('h1')).toHaveText('Visitor statistics')
  await expect(page.getByRole('link', { name: 'By year' })).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('heading', { name: 'How we count' })).toBeVisible()
})

test('counting moves nothing on the page', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as (PerformanceEntry & { value?: number })[]) {
        document.documentElement.dataset.shift = String(
          Number(document.documentElement.dataset.shift ?? 0) + (value ?? 0),
        )
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(ARTICLE)
  await expect(page.locator('.story-facts .view-count')).toHaveText(/lượt xem/)
  expect(await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0))).toBeLessThan(0.01)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing stands there half', async ({ page }) => {
    await page.goto('/thong-ke')
    await expect(page.locator('.site-statistics')).toBeHidden()
    await expect(page.getByRole('img', { name: 'Lượt truy cập 30 ngày gần đây' })).toBeVisible()
    await expect(page.locator('.most-list').first()).toContainText('lượt xem')
  })
})
