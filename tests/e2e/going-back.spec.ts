import type { Page } from '@playwright/test'
import { browserFlags } from '../support/chromium'
import { exampleOf, pageKinds } from '../support/page-kinds'
import { expect, test } from '../support/portal'

// Playwright turns the cache off unless it is told not to.
test.use({
  launchOptions: {
    executablePath: process.env.CHROME_PATH,
    args: browserFlags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
})

const kinds = pageKinds.filter(({ name }) => ['home', 'article', 'document', 'fair'].includes(name))

/**
 * Leaves a page and comes back by the browser's own button; tells what of the page, if anything, kept the browser from
 * showing it as it was left. The headless shell itself never does ("Circumstantial"), yet it knows all other reasons.
 */
async function hindrancesOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.enable')
  const told = new Promise<string[]>((resolve) =>
    session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
      resolve(
        notRestoredExplanations.filter(({ type }) => type !== 'Circumstantial').map(({ reason }) => reason),
      ),
    ),
  )
  const restored = page.waitForFunction(() => 'isKept' in window).then(() => [])
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => persisted && Object.assign(window, { isKept: true }))
    location.assign('/healthz')
  })
  await page.waitForURL('/healthz')
  await page.evaluate(() => history.back()).catch(() => {})
  const hindrances = await Promise.race([told, restored])
  restored.catch(() => {})
  return hindrances
}

for (const kind of kinds) {
  test(`${kind.name}: a reader who comes back may find it as they left it`, async ({ page }) => {
    const counted = page.waitForResponse('**/api/hits*')
    await page.goto(await exampleOf(page.request, kind))
    await counted
    expect(await hindrancesOf(page)).toEqual([])
  })
}

test('a page that asks to be told of its end would not be kept', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => addEventListener('unload', () => {}))
  expect(await hindrancesOf(page)).toContain('UnloadHandlerExistsInMainFrame')
})
