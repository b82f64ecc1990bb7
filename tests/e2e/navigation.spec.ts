import type { Page, Request, Response } from '@playwright/test'
import { exampleOf, pageKinds } from '../support/page-kinds'
import { expect, test } from '../support/portal'

const mostBytes = 10_000
/** Pages that show no entry, with what is around it in their language. */
const beginnings = { Vietnamese: '/quen-mat-khau', English: '/en/forgotten-password' }
const kinds = pageKinds.filter(({ name }) => !['not found', 'forgotten password'].includes(name))

for (const [language, beginning] of Object.entries(beginnings)) {
  test(`a reader of ${language} who goes on asks once for what each page shows`, async ({ page }) => {
    await openQuietly(page, beginning)
    const isEnglish = beginning.startsWith('/en')
    for (const kind of kinds.filter(({ address }) => address.startsWith('/en') === isEnglish)) {
      const address = await exampleOf(page.request, kind)
      const answers = await contentAskedFor(page, () => goOn(page, address))
      expect(answers.length, addressesOf(answers)).toBeLessThanOrEqual(1)
      for (const answer of answers)
        expect(await weightOf(answer), answer.url()).toBeLessThanOrEqual(mostBytes)
    }
    expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true)
  })
}

test('a reader who goes on before all scripts are there sees nothing of the former list in the next', async ({
  page,
}) => {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  const hold = (address: string) =>
    page.route(address, async (route) => void held.then(() => route.continue()))
  await hold('**/assets/ease-navigation*')
  await hold('**/api/questions?*')
  await page.goto('/van-ban')
  await follow(page, '/hoi-dap')
  await expect(page.getByRole('search', { name: 'Tìm trong hỏi đáp' })).toBeVisible()
  await expect(page.locator('.question-entry')).toHaveCount(0)
  letGo()
  await expect(page.locator('.question-entry').first()).toBeVisible()
})

/** Opens a page and waits until what eases going on is there: it comes together with what counts the visit. */
async function openQuietly(page: Page, address: string): Promise<void> {
  const isQuiet = page.waitForResponse('**/api/hits*')
  await page.goto(address)
  await isQuiet
  await page.evaluate(() => Object.assign(window, { isSameDocument: true }))
}

async function contentAskedFor(page: Page, act: () => Promise<void>): Promise<Response[]> {
  const reads: Request[] = []
  const note = (request: Request) => void (request.method() === 'GET' && reads.push(request))
  page.on('request', note)
  await act()
  page.off('request', note)
  const answers = await Promise.all(reads.map((request) => request.response()))
  return answers.filter((answer) => answer !== null).filter(isContent)
}

/** Follows a link to an address that the page itself need not have. */
const follow = (page: Page, address: string): Promise<void> =>
  page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href, textContent: 'on' })
    document.body.append(link)
    link.click()
    link.remove()
  }, address)

/** Goes on by a link until all of the next page is there. */
async function goOn(page: Page, address: string): Promise<void> {
  await follow(page, address)
  await page.waitForURL((url) => url.pathname === new URL(address, url).pathname)
  await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('.loading'))
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 })))
}

/** What everybody gets alike, as caches in front of the portal know it; counts and voices come apart. */
const isContent = (answer: Response): boolean => 'surrogate-key' in answer.headers()

const weightOf = async (answer: Response): Promise<number> =>
  (await answer.request().sizes()).responseBodySize

const addressesOf = (answers: Response[]): string => answers.map((answer) => answer.url()).join('\n')

test('a reader who changes the language at the top of the home page finds all of it in that language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openQuietly(page, '/')
  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForURL('**/en')
  const categories = page.locator('.category-pairs')
  await categories.scrollIntoViewIfNeeded()
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 })))
  const addresses = await categories
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(addresses.length).toBeGreaterThan(0)
  for (const address of addresses) expect(address).toMatch(/^\/en\//)
})

test('a reader of a phone opens the menu and goes on from it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/van-ban')
  await page.getByRole('button', { name: 'Danh mục' }).click()
  const entry = page.locator('#main-menu button[aria-expanded]').first()
  await entry.click()
  await expect(entry).toHaveAttribute('aria-expanded', 'true')
})
