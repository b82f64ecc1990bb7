import type { Page } from '@playwright/test'
import { expect, test } from '../support/portal'

/** Holds back all scripts of the portal; what it gives lets them come. */
async function holdScripts(page: Page): Promise<() => void> {
  let letScriptsCome = () => {}
  const held = new Promise<void>((resolve) => (letScriptsCome = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  return letScriptsCome
}

test('what a reader types before the scripts are there is kept and sent', async ({ page }) => {
  const letScriptsCome = await holdScripts(page)
  const opened = page.goto('/van-ban', { waitUntil: 'commit' })
  await page.getByLabel('Từ khóa, số ký hiệu').fill('3116')
  letScriptsCome()
  await opened
  await expect(page.getByLabel('Từ khóa, số ký hiệu')).toHaveValue('3116')
  await page.getByRole('button', { name: 'Tìm văn bản' }).click()
  await expect(page).toHaveURL('/van-ban?q=3116')
})

for (const [path, title, body] of [
  ['/lien-he', 'Xin lịch phiên chợ tháng 12', 'Tôi muốn biết lịch phiên chợ hàng Việt ở Bù Gia Mập.'],
  ['/gui-bai', 'Hợp tác xã Bom Bo lên sàn', 'Sáng nay hợp tác xã đã giao chuyến hàng đầu tiên.'],
] as const) {
  test(`what somebody writes on ${path} before the scripts are there outlives their coming and a reload`, async ({
    page,
  }) => {
    const send = page.locator('form.letter button[type=submit]')
    const letScriptsCome = await holdScripts(page)
    const opened = page.goto(path, { waitUntil: 'commit' })
    await page.locator('#field-title').fill(title)
    await page.locator('#field-body').fill(body)
    await page.locator('#field-consent').check()
    letScriptsCome()
    await opened
    await expect(send).toBeEnabled()
    await expect(page.locator('#field-title')).toHaveValue(title)
    await expect(page.locator('#field-body')).toHaveValue(body)
    await expect(page.locator('#field-consent')).toBeChecked()
    await page.reload()
    await expect(send).toBeEnabled()
    await expect(page.locator('#field-title')).toHaveValue(title)
    await expect(page.locator('#field-body')).toHaveValue(body)
    await expect(page.locator('#field-consent')).not.toBeChecked()
  })
}

test('a form has its texts, however long a busy phone takes from one task to the next', async ({ page }) => {
  await page.addInitScript(() => {
    const { setTimeout } = window
    Object.assign(window, {
      setTimeout: (work: () => void, time = 0) => setTimeout(work, time + 500),
    })
  })
  await page.goto('/dang-nhap')
  await expect(page.getByLabel('Thư điện tử', { exact: true })).toBeEditable()
})

test.describe('the scripts', () => {
  /** Opens an article whose picture is on its way, with a clock that stands still. */
  async function openWithoutPicture(page: Page) {
    let letPictureCome = () => {}
    const held = new Promise<void>((resolve) => (letPictureCome = resolve))
    const scripts: string[] = []
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
    await page.route('**/uploads/**', async (route) => {
      await held
      await route.continue()
    })
    const slug = await firstSlug(page)
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 1000)
    const opened = page.goto(`/bai-viet/${slug}`, { waitUntil: 'domcontentloaded' })
    await expect(page.locator('h1')).toBeVisible()
    return {
      scripts,
      letPictureCome,
      async untilTakenUp() {
        await page.clock.resume()
        await opened
      },
    }
  }

  async function firstSlug(page: Page): Promise<string> {
    const { data } = await (await page.request.get('/api/articles')).json()
    return data[0].slug
  }

  test('come after what a reader came for', async ({ page }) => {
    const { scripts, letPictureCome, untilTakenUp } = await openWithoutPicture(page)
    await page.clock.runFor(1000)
    expect(scripts).toEqual([])
    letPictureCome()
    await page.waitForLoadState('load')
    await page.clock.runFor(100)
    await expect.poll(() => scripts.length).toBeGreaterThan(3)
    await untilTakenUp()
  })

  test('wait no longer than two seconds for a picture that does not come', async ({ page }) => {
    const { scripts, untilTakenUp } = await openWithoutPicture(page)
    await page.clock.runFor(2000)
    await expect.poll(() => scripts.length).toBeGreaterThan(3)
    await untilTakenUp()
  })
})
