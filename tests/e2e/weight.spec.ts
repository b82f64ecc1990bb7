import type { Page } from '@playwright/test'
import { fetchWeight } from '../support/fetch-weight'
import { exampleOf, pageKinds } from '../support/page-kinds'
import { expect, test } from '../support/portal'

const kilobyte = 1000
/** HTML of an article, and of the home page and lists, which hold dozens of entries. */
const [article, list] = [20 * kilobyte, 25 * kilobyte]
const readable = pageKinds.filter(({ name }) => name !== 'not found')

/** What a first view may take beside the pictures of its entries. */
const firstView = { requests: 17, bytes: 150 * kilobyte, elements: 1_500 }

for (const kind of readable) {
  test(`${kind.name}: a slow line carries little before the page is ready`, async ({ page, baseURL }) => {
    const address = new URL(await exampleOf(page.request, kind), baseURL).href
    const { resources, documentBytes, elements } = await openUntilIdle(page, address)
    const scripts = resources.filter(isOf('.js')).map(({ address }) => address)
    expect(scripts.length).toBeGreaterThan(0)
    expect(await weigh(scripts), scripts.join(' ')).toBeLessThanOrEqual(65 * kilobyte)
    expect(await fetchWeight(address)).toBeLessThanOrEqual(kind.name.includes('article') ? article : list)
    expect(resources.filter(isOf('.woff2', '.woff', '.ttf', '.otf', '.css'))).toEqual([])
    const own = resources.filter(({ address }) => !new URL(address).pathname.startsWith('/uploads/'))
    expect(own.length + 1, own.map(({ address }) => address).join(' ')).toBeLessThanOrEqual(
      firstView.requests,
    )
    expect(own.reduce((sum, { bytes }) => sum + bytes, documentBytes)).toBeLessThanOrEqual(firstView.bytes)
    expect(elements).toBeLessThanOrEqual(firstView.elements)
  })
}

for (const kind of readable.filter(({ name }) => ['home', 'article', 'document'].includes(name))) {
  test(`${kind.name}: a slow phone need not load the data of its languages`, async ({ page }) => {
    await page.addInitScript(() => {
      const noting = { construct: () => performance.mark('Intl') }
      Object.assign(Intl, {
        NumberFormat: new Proxy(Intl.NumberFormat, noting),
        DateTimeFormat: new Proxy(Intl.DateTimeFormat, noting),
      })
    })
    const counted = page.waitForResponse('**/api/hits*')
    await page.goto(await exampleOf(page.request, kind))
    await counted
    expect(await page.evaluate(() => performance.getEntriesByName('Intl').length)).toBe(0)
  })
}

test('a slow phone compiles most of the scripts while they come', async ({ page, baseURL }) => {
  const { resources } = await openUntilIdle(page, new URL('/', baseURL).href)
  const files = resources.filter(isOf('.js'))
  const scripts = await Promise.all(
    files.map(async ({ address }) => (await page.request.get(address)).text()),
  )
  const early = scripts.filter((script) => script.startsWith('//# allFunctionsCalledOnLoad\n'))
  expect(early.join('').length).toBeGreaterThan(0.9 * scripts.join('').length)
})

interface Resource {
  address: string
  /** On the line. */
  bytes: number
}

const isOf =
  (...endings: string[]) =>
  ({ address }: Resource): boolean =>
    endings.some((ending) => new URL(address).pathname.endsWith(ending))

/** Opens a page and tells what it asked for before the app did what can wait until the browser is idle. */
async function openUntilIdle(page: Page, address: string) {
  await page.addInitScript(() => {
    const { requestIdleCallback } = window
    window.requestIdleCallback = (work, options) =>
      requestIdleCallback((deadline) => {
        performance.mark('idle')
        work(deadline)
      }, options)
  })
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('idle').length > 0)
  return page.evaluate(() => {
    const idle = performance.getEntriesByName('idle')[0]?.startTime ?? 0
    const timesOf = (type: string) => performance.getEntriesByType(type) as PerformanceResourceTiming[]
    return {
      resources: timesOf('resource')
        .filter(({ startTime }) => startTime < idle)
        .map(({ name, encodedBodySize }) => ({ address: name, bytes: encodedBodySize })),
      documentBytes: timesOf('navigation')[0]?.encodedBodySize ?? 0,
      elements: document.querySelectorAll('*').length,
    }
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
