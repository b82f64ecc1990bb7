import { expect, test } from '../support/portal'

test('a reader who types no accents finds the documents of a fair', async ({ page }) => {
  await page.goto('/van-ban')
  await page.getByLabel('Từ khóa, số ký hiệu').fill('phien cho')
  await page.getByRole('button', { name: 'Tìm văn bản' }).click()
  await expect(page).toHaveURL('/van-ban?q=phien+cho')
  await expect(page.locator('main [role=status]').first()).toContainText('văn bản phù hợp')
  await expect(page.getByRole('row', { name: '566/KHPH-SCT-UBND' })).toBeVisible()
})

test('any spelling of a number finds its document', async ({ page }) => {
  await page.goto('/van-ban?q=3116+qd+bct')
  await expect(page.getByRole('row', { name: '3116/QĐ-BCT' })).toBeVisible()
})

test('a reader takes a filter away and goes back to it', async ({ page }) => {
  await page.goto('/van-ban?hieu-luc=con')
  await expect(page.getByLabel('Hiệu lực', { exact: true })).toHaveValue('con')
  await page.getByRole('link', { name: 'Bỏ bộ lọc Hiệu lực: Còn hiệu lực' }).click()
  await expect(page).toHaveURL('/van-ban')
  await expect(page.getByLabel('Hiệu lực', { exact: true })).toHaveValue('')
  await page.goBack()
  await expect(page.getByLabel('Hiệu lực', { exact: true })).toHaveValue('con')
})

test('a reader downloads the file of a document', async ({ page }) => {
  await page.goto('/van-ban?q=3116%2FQĐ-BCT')
  await page.getByRole('row', { name: '3116/QĐ-BCT' }).getByRole('link').click()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Tải về/ }).click()
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader filters documents on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/van-ban')
    await page.getByText('Lọc văn bản').click()
    await page.getByLabel('Hiệu lực', { exact: true }).selectOption({ label: 'Còn hiệu lực' })
    await page.getByRole('button', { name: 'Tìm văn bản' }).click()
    await expect(page).toHaveURL(/hieu-luc=con/)
    await expect(page.getByRole('link', { name: /^Bỏ bộ lọc/ })).toHaveCount(1)
  })
})
