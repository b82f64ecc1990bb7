import type { Page } from '@playwright/test'
import { browserFlags } from '../support/chromium'
import { expect, test } from '../support/portal'

const portal = new URL(process.env.PORTAL_URL ?? 'http://localhost')

/** As a portal is reached inside an office: no TLS, and a name that browsers trust less than localhost. */
const office = 'portal.test'

test.use({
  baseURL: `http://${office}:${portal.port}`,
  launchOptions: {
    executablePath: process.env.CHROME_PATH,
    args: [...browserFlags, `--host-resolver-rules=MAP ${office} 127.0.0.1`],
  },
  allowedComplaints: [/Cross-Origin-Opener-Policy/],
})

/** The portal under test knows itself by its other name only, and believes no page of another one. */
async function believeOffice(page: Page): Promise<void> {
  await page.route('**/api/**', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    const headers = { ...(await route.request().allHeaders()), origin: portal.origin, host: portal.host }
    const response = await route.fetch({ url: portal.origin + pathname + search, headers })
    await route.fulfill({ response })
  })
}

// What the page still asks for when its test is over goes unanswered.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

test('a guest writes to the centre, and copies the private link', async ({ page }) => {
  await believeOffice(page)
  await page.goto('/lien-he')
  expect(await page.evaluate(() => [isSecureContext, 'subtle' in crypto])).toEqual([false, false])
  await page.locator('#field-title').fill('Xin lịch tập huấn tháng 12')
  await page.locator('#field-body').fill('Tôi muốn biết lịch tập huấn sản xuất sạch hơn.')
  await page.locator('#field-askerName').fill('Hoa')
  await page.locator('#field-askerPhone').fill('0271 388 7777')
  await page.locator('#field-consent').check()
  await page.locator('form.letter button[type=submit]').click()
  await expect(page.locator('.sent-notice')).toBeFocused({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Chép đường dẫn' }).click()
  await expect(page.locator('.sent-notice')).toContainText('Đã chép đường dẫn')
})

test('a guest comments', async ({ page }) => {
  await believeOffice(page)
  await page.goto('/bai-viet')
  await page.locator('main a[href^="/bai-viet/"]').nth(1).click()
  const comments = page.locator('#y-kien')
  await comments.scrollIntoViewIfNeeded()
  await comments.locator('[name=body]').fill(`Phiên chợ gần xã tôi rất vui (${Date.now()})`)
  await comments.locator('[name=authorName]').fill('Điểu Thị Hương')
  await comments.locator('[name=consent]').check()
  await comments.locator('form button:not([type=button])').click()
  await expect(comments.getByRole('status').first()).toContainText('Gửi thành công', { timeout: 30_000 })
})
