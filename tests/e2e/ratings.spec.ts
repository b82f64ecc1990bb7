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
  test.use({ javaScriptEnabled: false })

  test('a guest rates with the plain form and comes back to the article', async ({ page }) => {
    await page.goto('/bai-viet')
    await page.locator('main a[href^="/bai-viet/"]').first().click()
    const article = new URL(page.url()).pathname
    await page.getByRole('radio', { name: /^5 sao/ }).check()
    await page.getByRole('button', { name: 'Gửi đánh giá' }).click()
    await expect(page).toHaveURL(new RegExp(`${article}#rating$`))
    await expect(page.locator('h1')).toBeVisible()
  })
})
