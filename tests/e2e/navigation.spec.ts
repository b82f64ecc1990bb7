import type { Page, Response } from '@playwright/test'
import { exampleOf, pageKinds } from '../support/page-kinds'
import { expect, test } from '../support/portal'

const mostBytes = 10_000
/** All but the one that readers come from here. */
const kinds = pageKinds.filter(({ name }) => !['not found', 'forgotten password'].includes(name))

for (const kind of kinds) {
  test(`${kind.name}: a reader who goes on to it asks once for its content`, async ({ page }) => {
    const address = await exampleOf(page.request, kind)
    await openPageWithoutContent(page, address)
    const answers: Response[] = []
    page.on('response', (answer) => void (isContent(answer) && answers.push(answer)))
    await goOn(page, address)
    expect(answers.length, addressesOf(answers)).toBeLessThanOrEqual(1)
    for (const answer of answers) expect(await weightOf(answer), answer.url()).toBeLessThanOrEqual(mostBytes)
  })
}

/** Opens a page that shows no entry, with what is around it in the language of `address`, and waits until it is quiet. */
async function openPageWithoutContent(page: Page, address: string): Promise<void> {
  const isEnglish = address.startsWith('/en')
  const isQuiet = page.waitForResponse('**/api/hits*')
  await page.goto(isEnglish ? '/en/forgotten-password' : '/quen-mat-khau')
  await isQuiet
}

/** Goes on by a link, without loading the page anew, until all of the next page is there. */
async function goOn(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href, textContent: 'on' })
    document.body.append(link)
    Object.assign(window, { isSameDocument: true })
    link.click()
  }, address)
  await page.waitForURL((url) => url.pathname === new URL(address, url).pathname)
  await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('.loading'))
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true)
}

/** What everybody gets alike, as caches in front of the portal know it; counts and voices come apart. */
const isContent = (answer: Response): boolean =>
  answer.request().method() === 'GET' && 'surrogate-key' in answer.headers()

const weightOf = async (answer: Response): Promise<number> =>
  (await answer.request().sizes()).responseBodySize

const addressesOf = (answers: Response[]): string => answers.map((answer) => answer.url()).join('\n')
