import type { Route } from '@playwright/test'
import { ownLine } from '../support/member'
import { expect, test } from '../support/portal'

test.use({ extraHTTPHeaders: async ({}, use) => use(ownLine()) })

test.describe('somebody who writes to the centre', () => {
  test('is told what is missing, beside each field, and stands in the first one', async ({ page }) => {
    await page.goto('/lien-he')
    const send = page.locator('form.letter button[type=submit]')
    await expect(send).toBeEnabled()
    await send.click()
    await expect(page.locator('.field-error')).toHaveCount(5)
    await expect(page.locator('#field-title')).toBeFocused()
    await expect(page.locator('#field-consent')).not.toBeChecked()
  })

  test.describe('on a bad line', () => {
    test.use({ allowedComplaints: [/ERR_FAILED/] })

    test('keeps what was typed, sends again, and follows the letter by a private link', async ({ page }) => {
      await page.goto('/lien-he')
      // The form keeps what is typed from when the scripts have taken it up.
      await expect(page.locator('form.letter button[type=submit]')).toBeEnabled()
      await page.locator('#field-title').fill('Xin lịch phiên chợ tháng 12')
      await page.locator('#field-body').fill('Tôi muốn biết lịch phiên chợ hàng Việt ở Bù Gia Mập.')
      await page.reload()
      await expect(page.locator('#field-title')).toHaveValue('Xin lịch phiên chợ tháng 12')
      await page.locator('#field-askerName').fill('Lan')
      await page.locator('#field-askerPhone').fill('0271 388 9999')
      await page.locator('#field-consent').check()
      await page.route('**/api/questions*', (route) => route.abort(), { times: 1 })
      await page.locator('form.letter button[type=submit]').click()
      await expect(page.locator('form.letter [role=alert]')).toBeFocused()
      await expect(page.locator('#field-title')).toHaveValue('Xin lịch phiên chợ tháng 12')
      await page.locator('form.letter button[type=submit]').click()
      await expect(page.locator('.sent-notice')).toBeFocused()
      await page.locator('.sent-link a').click()
      await expect(page.locator('h1')).toHaveText('Xin lịch phiên chợ tháng 12')
      await page.goto(page.url())
      await expect(page.locator('h1')).toHaveText('Xin lịch phiên chợ tháng 12')
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    })

    test('sends one letter, though the answer was lost and the page opened anew', async ({ page }) => {
      let firstAnswer: { data: { token: string } } | undefined
      await page.goto('/lien-he')
      await page.locator('#field-title').fill('Xin mẫu đơn đăng ký gian hàng')
      await page.locator('#field-body').fill('Tôi muốn đăng ký gian hàng ở phiên chợ tới.')
      await page.locator('#field-askerName').fill('Minh')
      await page.locator('#field-askerPhone').fill('0271 388 8888')
      const send = async () => {
        await page.locator('#field-consent').check()
        await page.locator('form.letter button[type=submit]').click()
      }
      const loseAnswer = async (route: Route) => {
        firstAnswer = await (await route.fetch()).json()
        await route.abort()
      }
      await page.route(({ pathname }) => pathname === '/api/questions', loseAnswer, { times: 1 })
      await send()
      await expect(page.locator('form.letter [role=alert]')).toBeFocused()
      await page.reload()
      await expect(page.locator('#field-title')).toHaveValue('Xin mẫu đơn đăng ký gian hàng')
      await send()
      await expect(page.locator('.sent-link a')).toContainText(firstAnswer?.data.token ?? 'no first answer')
    })
  })
})

test.describe('somebody who sends an article', () => {
  test.use({ allowedComplaints: [/gui-bai.*400/] })

  test('is told of a file that is not what it says, takes it out and sends', async ({ page }) => {
    await page.goto('/gui-bai')
    await page.locator('#field-title').fill('Hợp tác xã Bom Bo đưa hạt điều lên sàn')
    await page.locator('#field-body').fill('Sáng nay hợp tác xã đã giao chuyến hàng đầu tiên cho khách ở xa.')
    await page.locator('#field-senderName').fill('Hương')
    await page.locator('#field-senderEmail').fill('huong@example.vn')
    await page.locator('#field-consent').check()
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'application/pdf',
      buffer: Buffer.from(text),
    })
    await page.locator('#field-files').setInputFiles([file('rong.pdf', '')])
    await page.locator('form.letter button[type=submit]').click()
    await expect(page.locator('#field-files-fault')).toHaveText(/“rong.pdf” không có nội dung/)
    await expect(page.locator('#field-files')).toBeFocused()
    await expect(page.locator('#field-title')).toHaveValue('Hợp tác xã Bom Bo đưa hạt điều lên sàn')
    await page.locator('.chosen-files button').click()
    await page.locator('#field-files').setInputFiles([file('trang.pdf', '<html>')])
    await page.locator('form.letter button[type=submit]').click()
    await expect(page.locator('#field-files-fault')).toContainText('trang.pdf')
    await page.locator('.chosen-files button').click()
    await page.locator('#field-files').setInputFiles([file('giay.pdf', '%PDF-1.7')])
    await page.locator('form.letter button[type=submit]').click()
    await page.locator('.sent-link a').click()
    await expect(page.locator('main')).toContainText('giay.pdf')
  })
})

test('a reader finds an answered question without accents and opens it by its own address', async ({
  page,
}) => {
  await page.goto('/hoi-dap')
  const title = (await page.locator('.question-entry h3').first().innerText()).trim()
  const word = title
    .split(' ')
    .slice(0, 2)
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
  await page.locator('#question-words').fill(word)
  await page.locator('.question-search button').click()
  await expect(page).toHaveURL(/\?q=/)
  await page.locator('.question-entry h3 a', { hasText: title }).click()
  await expect(page.locator('h1')).toHaveText(title)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader is told where to turn instead of a form that cannot be sent', async ({ page }) => {
    await page.goto('/lien-he')
    await expect(page.locator('.without-scripts')).toBeVisible()
    await expect(page.locator('form.letter')).toBeHidden()
  })
})

test('a reader finds an answered question by the search of the portal, without scripts too', async ({
  page,
  browser,
  request,
}) => {
  await page.goto('/hoi-dap')
  const title = await page.locator('.question-entry h3').first().innerText()
  const address = `/tim-kiem?${new URLSearchParams({ q: title })}`
  const plain = await browser.newPage({ javaScriptEnabled: false })
  for (const reader of [page, plain]) {
    await reader.goto(new URL(address, page.url()).href)
    await expect(reader.locator('.found-questions').getByRole('link', { name: title })).toBeVisible()
  }
  await page.locator('.found-questions').getByRole('link', { name: title }).click()
  await expect(page.locator('h1')).toHaveText(title)
  expect(await (await request.get('/sitemap.xml')).text()).toContain(new URL(page.url()).pathname)
  await plain.close()
})
