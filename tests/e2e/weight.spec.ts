import type { Page } from '@playwright/test'
import { fetchWeight } from '../support/fetch-weight'
import { exampleOf, pageKinds } from '../support/page-kinds'
import { expect, test } from '../support/portal'

const kilobyte = 1000
/** HTML of an article, and of the home page and lists, which hold dozens of entries. */
const [article, list] = [20 * kilobyte, 25 * kilobyte]
const readable = pageKinds.filter(({ name }) => name !== 'not found')

for (const kind of readable) {
  test(`${kind.name}: a slow line carries little before the page is ready`, async ({ page, baseURL }) => {
    const address = new URL(await exampleOf(page.request, kind), baseURL).href
    const scripts = await scriptsBeforeIdle(page, address)
    expect(scripts.length).toBeGreaterThan(0)
    expect(await weigh(scripts), scripts.join(' ')).toBeLessThanOrEqual(65 * kilobyte)
    expect(await fetchWeight(address)).toBeLessThanOrEqual(kind.name.includes('article') ? article : list)
    expect(await fontsOf(page)).toEqual([])
  })
}

/** Addresses of the scripts asked for before the browser had nothing left to do. */
async function scriptsBeforeIdle(page: Page, address: string): Promise<string[]> {
  await page.addInitScript(() => {
    // The longest a busy browser is waited for, as the app does: otherwise its work would count as early.
    const patience = { timeout: 3000 }
    addEventListener('load', () => requestIdleCallback(() => performance.mark('idle'), patience))
  })
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('idle').length > 0)
  return page.evaluate(() => {
    const idle = performance.getEntriesByName('idle')[0]?.startTime ?? 0
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => startTime < idle && new URL(name).pathname.endsWith('.js'))
      .map(({ name }) => name)
  })
}

/** Files of the build by their address: pages share most of them, and none ever changes. */
const known = new Map<string, Promise<number>>()

function weightOf(address: string): Promise<number> {
  const weight = known.get(address) ?? fetchWeight(address)
  known.set(address, weight)
  return weight
}

async function weigh(addresses: string[]): Promise<number> {
  const weights = await Promise.all(addresses.map(weightOf))
  return weights.reduce((sum, weight) => sum + weight, 0)
}

function fontsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\.(woff2?|ttf|otf)(\?|$)/.test(name)),
  )
}
