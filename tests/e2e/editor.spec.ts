import type { APIRequestContext } from '@playwright/test'
import { signIn } from '../support/admin'
import { expect, test } from '../support/portal'

/** Where readers, their programs and search engines could meet an article called "Bản nháp …". */
const places = [
  '/',
  '/bai-viet',
  '/so-do-trang',
  '/sitemap.xml',
  '/rss.xml',
  '/tim-kiem?q=ban+nhap',
  '/api/search?q=ban+nhap',
  '/api/articles',
  '/api/articles?status=draft',
]

test('what an editor changes, readers see at the next load', async ({ page, browser, adminUrl, account }) => {
  await page.goto('/bai-viet')
  await page.locator('main a[href^="/bai-viet/"]').first().click()
  await expect(page.locator('.story-facts')).toBeVisible()
  const title = await page.locator('h1').innerText()
  const summary = `Tóm tắt vừa sửa lúc ${Date.now()}`

  const desk = await browser.newPage()
  const admin = await signIn(desk, adminUrl, account('Editor'))
  await admin.openArticle(title)
  await admin.writeSummary(summary)
  await admin.publish()
  await desk.close()

  await expect(async () => {
    await page.reload()
    await expect(page.locator('main')).toContainText(summary, { timeout: 500 })
  }).toPass({ timeout: 5000 })
})

test('a draft is nowhere until it is published', async ({ request, browser, adminUrl, account }) => {
  const mark = String(Date.now())
  const desk = await browser.newPage()
  const admin = await signIn(desk, adminUrl, account('Editor'))
  await admin.beginArticle(`Bản nháp ${mark}`, today())
  await admin.save()
  expect(await placesWith(request, mark)).toEqual([])

  await admin.publish()
  await desk.close()
  await expect(async () => {
    expect(await placesWith(request, mark)).toContain('/bai-viet')
  }).toPass({ timeout: 5000 })
})

const today = (): string => new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' }).format()

async function placesWith(request: APIRequestContext, mark: string): Promise<string[]> {
  const texts = await Promise.all(places.map(async (place) => (await request.get(place)).text()))
  return places.filter((_, index) => texts[index]?.includes(mark))
}
