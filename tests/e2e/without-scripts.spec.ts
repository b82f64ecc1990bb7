import { exampleOf, pageKinds } from '../support/page-kinds'
import { expect, test } from '../support/portal'

test.use({ javaScriptEnabled: false, allowedComplaints: [/khong-co-trang-nay.*404/] })

for (const kind of pageKinds) {
  test(`${kind.name}: whoever has no scripts reads the same text`, async ({ page, browser, baseURL }) => {
    const address = await exampleOf(page.request, kind)
    await page.goto(address)
    // What stands in place of a form or of comments is meant for readers without scripts alone.
    const instead = await page.locator('main [class*="without-scripts"]').allInnerTexts()
    const plain = instead.reduce(
      (text, part) => text.replace(part, ''),
      await page.locator('main').innerText(),
    )
    const scripted = await browser.newPage({ baseURL, javaScriptEnabled: true })
    await scripted.goto(address, { waitUntil: 'networkidle' })
    const hydrated = await scripted.locator('main').innerText()
    await scripted.close()
    expect(plain.length).toBeGreaterThan(40)
    expect(wordsOf(hydrated)).toEqual(expect.arrayContaining(wordsOf(plain)))
  })
}

test('from the home page a reader without scripts comes to an article and back', async ({ page }) => {
  await page.goto('/')
  await page.locator('main a[href^="/bai-viet/"]').first().click()
  await expect(page).toHaveURL(/\/bai-viet\/[^/]+$/)
  await expect(page.locator('h1')).toBeVisible()
  await page.locator('header a[href="/"]').first().click()
  await expect(page).toHaveURL(/\/$/)
})

const wordsOf = (text: string): string[] => [...new Set(text.split(/\s+/).filter((word) => word.length > 2))]
