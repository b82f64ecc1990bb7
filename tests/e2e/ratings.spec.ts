import type { Page } from '@playwright/test'
import { expect, test } from '../support/portal'

const address =
  '/bai-viet/hieu-qua-buoc-dau-chien-luoc-san-xuat-sach-hon-trong-cong-nghiep-giai-doan-2009-2015'

test('a guest rates by keyboard, changes it and takes it back', async ({ page }) => {
  await page.goto(address)
  const rating = page.locator('#rating')
  await rating.scrollIntoViewIfNeeded()
  await expect(rating.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false')
  await rating.getByRole('radio', { name: /^3 sao/ }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(rating.getByRole('status')).not.toBeEmpty()
  await expect(rating).toContainText('Bạn đã đánh giá bài viết này rồi: 3 sao')

  await rating.getByRole('radio', { name: /^3 sao/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(rating).toContainText('Bạn đã đánh giá bài viết này rồi: 4 sao')
  await expect(rating.getByRole('status')).toContainText('Bạn đã đánh giá bài viết này rồi')

  await page.reload()
  await expect(rating).toContainText('Bạn đã đánh giá bài viết này rồi: 4 sao')
  await rating.getByRole('button', { name: 'Bỏ đánh giá' }).click()
  await expect(rating.getByRole('button', { name: 'Gửi đánh giá' })).toBeVisible()
})

test.describe('without scripts', () => {
  /** A line of its own, so that no other test's votes are in the way of its limit. */
  const line = `203.0.113.${Math.floor(Math.random() * 250)}`
  test.use({ javaScriptEnabled: false, extraHTTPHeaders: { 'x-forwarded-for': line } })

  async function openArticle(page: Page, list: string): Promise<string> {
    await page.goto(list)
    await page.locator(`main a[href^="${list}/"]`).first().click()
    return new URL(page.url()).pathname
  }

  test('a guest rates with the plain form and comes back to thanks and figures', async ({ page }) => {
    const article = await openArticle(page, '/bai-viet')
    const rating = page.locator('#rating')
    await rating.getByRole('radio', { name: /^5 sao/ }).check()
    await rating.getByRole('button', { name: 'Gửi đánh giá' }).click()
    await expect(page).toHaveURL(new RegExp(`${article}\\?danh-gia=5#rating$`))
    await expect(rating.getByRole('status')).toHaveText('Cảm ơn bạn đã đánh giá.')
    await expect(rating).toContainText(/Tổng số điểm của bài viết là: \d+ trong \d+ đánh giá/)
    await expect(rating).toContainText('Bạn đã đánh giá bài viết này rồi: 5 sao')

    await rating.getByRole('radio', { name: /^4 sao/ }).check()
    await rating.getByRole('button', { name: 'Đổi đánh giá' }).click()
    await expect(page).toHaveURL(new RegExp(`${article}\\?danh-gia=4#rating$`))
    await expect(rating).toContainText('Bạn đã đánh giá bài viết này rồi: 4 sao')

    await rating.getByRole('button', { name: 'Bỏ đánh giá' }).click()
    await expect(page).toHaveURL(new RegExp(`${article}\\?danh-gia=0#rating$`))
    await expect(rating.getByRole('status')).toHaveText('Đã bỏ đánh giá của bạn.')
    await expect(rating.getByRole('button', { name: 'Gửi đánh giá' })).toBeVisible()
  })

  test.describe('beyond the limit', () => {
    test.use({ allowedComplaints: [/429/] })

    test('a guest who is refused reads why in their language, and finds back', async ({ page, context }) => {
      const article = await openArticle(page, '/en/articles')
      const action = await page.locator('.rating-form').getAttribute('action')
      // As many votes as one line may give in a minute.
      await Promise.all(
        Array.from({ length: 30 }, () =>
          context.request.post(action ?? '', { form: { stars: '3', back: '/' } }),
        ),
      )
      await page.locator('#rating').getByRole('radio').last().check()
      await page.locator('.rating-form .button').first().click()
      await expect(page.locator('h1')).toHaveText('Not sent')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect(page.locator('body')).not.toContainText('"error"')
      await page.getByRole('link', { name: 'Back to the page' }).click()
      await expect(page).toHaveURL(new RegExp(`${article}$`))
    })
  })
})
