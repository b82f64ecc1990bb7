import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/portal'

const address =
  '/bai-viet/hieu-qua-buoc-dau-chien-luoc-san-xuat-sach-hon-trong-cong-nghiep-giai-doan-2009-2015'

test('an article tells who wrote it, when and from which source', async ({ page }) => {
  await page.goto(address)
  await expect(page.locator('h1')).toHaveText(
    'Hiệu quả bước đầu chiến lược sản xuất sạch hơn trong công nghiệp giai đoạn 2009-2015',
  )
  const main = page.locator('main')
  await expect(main).toContainText('Thứ năm - 12/11/2015 21:56')
  await expect(main).toContainText('Phạm Thị Hạnh')
  await expect(main).toContainText('Phòng TKNL&SXSH')
})

/** Rests the pointer on a link until the page has fetched ahead, which it does once: by then it changes pages by itself. */
async function restOn(page: Page, link: Locator): Promise<void> {
  let hasFetched = false
  page.on('request', (request) => (hasFetched ||= request.url().includes('/page-data/bai-viet/')))
  await expect(async () => {
    await page.mouse.move(0, 0)
    await link.hover()
    await expect.poll(() => hasFetched, { timeout: 1000 }).toBe(true)
  }).toPass()
}

test('a reader goes on to the next article without a new page load', async ({ page }) => {
  await page.goto(address)
  await page.evaluate(() => document.body.setAttribute('data-same-page', 'yes'))
  const next = page.locator('main a[href^="/bai-viet/"]').first()
  await restOn(page, next)
  await next.click()
  await expect(page).not.toHaveURL(new RegExp(`${address}$`))
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('body')).toHaveAttribute('data-same-page', 'yes')
})

test('a link that the scripts have not taken up yet needs no new page load either', async ({ page }) => {
  await page.goto(address)
  await page.evaluate(() => document.body.setAttribute('data-same-page', 'yes'))
  await restOn(page, page.locator('main a[href^="/bai-viet/"]').first())
  await page.evaluate(() => {
    // As it stands in a part that is not near the screen; not in one that is about to be taken up as the server wrote it.
    const link = Object.assign(document.createElement('a'), { href: '/van-ban', id: 'untaken' })
    document.body.append(link)
    link.click()
  })
  await expect(page).toHaveURL('/van-ban')
  await expect(page.locator('h1')).toHaveText('Văn bản')
  await expect(page.locator('body')).toHaveAttribute('data-same-page', 'yes')
})

test('the language switch leads to the same article in English', async ({ page }) => {
  await page.goto(address)
  await page
    .locator('header')
    .getByRole('link', { name: /English|EN/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/en\/articles\//)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('main')).toContainText('Phạm Thị Hạnh')
})

test('an article that is not there is a page that helps on, with status 404', async ({ request }) => {
  const answer = await request.get('/bai-viet/khong-co-bai-nay')
  expect(answer.status()).toBe(404)
  expect(await answer.text()).toContain('href="/bai-viet"')
})
