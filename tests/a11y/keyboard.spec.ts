import type { Page } from '@playwright/test'
import { exampleOf, pageKinds } from '../support/page-kinds'
import { expect, test } from '../support/portal'

test.use({ allowedComplaints: [/khong-co-trang-nay.*404/] })

for (const kind of pageKinds) {
  test(`${kind.name}: the Tab key reaches everything that can be clicked`, async ({ page }) => {
    await page.goto(await exampleOf(page.request, kind))
    expect(await tabThrough(page)).toBeGreaterThan(5)
    expect(await unreachedControls(page)).toEqual([])
  })
}

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const isInContent = await page.evaluate(() => document.activeElement?.closest('main') !== null)
  expect(isInContent).toBe(true)
})

test('whoever moves by keyboard sees where they are', async ({ page }) => {
  await page.goto('/')
  for (let step = 0; step < 15; step += 1) {
    await page.keyboard.press('Tab')
    const { isMarked, control } = await page.evaluate(() => {
      const focused = document.activeElement ?? document.body
      // A field that is joined to its button wears the ring around both.
      const styles = [focused, focused.parentElement ?? focused].map((element) => getComputedStyle(element))
      return {
        isMarked: styles.some(
          ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        ),
        control: focused.outerHTML.slice(0, 200),
      }
    })
    expect(isMarked, control).toBe(true)
  }
})

/** Enough for a date, within which Tab stays for its day, month and year. */
const stopsAtOnce = 10
const mostStops = 400

/**
 * Presses Tab and marks what has the focus, lap after lap: parts that come near bring controls of their own on the way.
 * Gives how many controls were reached.
 */
async function tabThrough(page: Page): Promise<number> {
  await page.evaluate(() => {
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) target.setAttribute('data-reached', '')
    })
  })
  let reached = 0
  for (let stop = 0; stop < mostStops; stop += stopsAtOnce) {
    for (let press = 0; press < stopsAtOnce; press += 1) await page.keyboard.press('Tab')
    const found = await page.locator('[data-reached]').count()
    if (found === reached && (await unreachedControls(page)).length === 0) break
    reached = found
  }
  return reached
}

/** Visible controls that had no focus, as HTML; of a group of radio buttons Tab stops at one only. */
function unreachedControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const missed = [...document.querySelectorAll<HTMLElement>(selector)].filter((control) => {
      const isShown = control.checkVisibility({ visibilityProperty: true })
      const isOff = control.matches(
        ':disabled, [tabindex="-1"], input[type=hidden], input[type=radio]:not(:checked), [data-reached]',
      )
      return isShown && !isOff && control.closest('[inert], [hidden]') === null
    })
    return missed.map((control) => control.outerHTML.slice(0, 200))
  })
}
