import { expect, test } from '../support/portal'

test('a reader who types no accents sees why a result was found', async ({ page }) => {
  await page.goto('/tim-kiem')
  await page.getByLabel('Từ khóa').fill('phien cho')
  await page.getByLabel('Từ khóa').press('Enter')
  await expect(page).toHaveURL('/tim-kiem?q=phien+cho')
  await expect(page.locator('main mark').first()).toHaveText(/phiên chợ/i)
})

test('a reader narrows the results to documents and keeps the words', async ({ page }) => {
  await page.goto('/tim-kiem?q=phien+cho')
  await page.locator('main').getByRole('link', { name: 'Văn bản', exact: true }).last().click()
  await expect(page).toHaveURL('/tim-kiem?q=phien+cho&muc=van-ban')
  await expect(page.locator('main ol').getByText('Văn bản ·').first()).toBeVisible()
  await expect(page.locator('main ol').getByText('Tin bài ·')).toHaveCount(0)
})

test('a reader who finds nothing is led on', async ({ page }) => {
  await page.goto('/tim-kiem?q=zzzzqqq')
  await expect(page.locator('main')).toContainText('Không tìm thấy kết quả nào')
  await expect(page.getByRole('link', { name: 'Tra cứu văn bản theo bộ lọc' })).toBeVisible()
})
