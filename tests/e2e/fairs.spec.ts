import { expect, test } from '../support/portal'

test('a reader puts the fair that is going on into the calendar', async ({ page }) => {
  await page.goto('/phien-cho')
  await page.getByRole('region', { name: 'Đang diễn ra' }).getByRole('link').first().click()
  const file = await page.getByRole('link', { name: 'Thêm vào lịch' }).getAttribute('href')
  const answer = await page.request.get(file ?? '')
  expect(answer.headers()['content-type']).toContain('text/calendar')
  expect(await answer.text()).toContain('BEGIN:VEVENT')
})

test('a reader compares the visits of past fairs, and knows the figures are made up', async ({ page }) => {
  await page.goto('/phien-cho?khi=da-qua')
  await page.getByRole('link', { name: /Lộc Ninh/ }).click()
  const main = page.locator('main')
  await expect(main).toContainText('Dữ liệu minh họa')
  const chart = page.getByRole('table', { name: 'Lượt khách so với các sự kiện cùng loại' })
  await expect(chart.getByRole('row', { name: /Lộc Ninh/ })).toContainText('5.400')
})
