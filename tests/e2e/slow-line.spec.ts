import { expect, test } from '../support/portal'

test('what a reader types before the scripts are there is kept and sent', async ({ page }) => {
  let letScriptsCome = () => {}
  const held = new Promise<void>((resolve) => (letScriptsCome = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  const opened = page.goto('/van-ban', { waitUntil: 'commit' })
  await page.getByLabel('Từ khóa, số ký hiệu').fill('3116')
  letScriptsCome()
  await opened
  await expect(page.getByLabel('Từ khóa, số ký hiệu')).toHaveValue('3116')
  await page.getByRole('button', { name: 'Tìm văn bản' }).click()
  await expect(page).toHaveURL('/van-ban?q=3116')
})
