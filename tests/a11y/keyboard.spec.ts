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

/** Tab stays within a date for its day, month and year; more stops in a row that are not new mean a lap is over. */
const stopsOfOldControls = 12
const mostStops = 400

/**
 * Presses Tab and marks what has the focus, lap after lap: parts that come near bring controls of their own on the way.
 * Gives how many controls were reached.
 */
async function tabThrough(page: Page): Promise<number> {
  let reached = 0
  let sinceNew = 0
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (sinceNew > stopsOfOldControls && (await unreachedControls(page)).length === 0) break
    await page.keyboard.press('Tab')
    const isNew = await markFocused(page)
    if (isNew) reached += 1
    sinceNew = isNew ? 0 : sinceNew + 1
  }
  return reached
}

/** Marks the control that has the focus; tells whether it had none of our marks yet. */
function markFocused(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const control = document.activeElement
    if (!control || control === document.body || control.hasAttribute('data-reached')) return false
    control.setAttribute('data-reached', '')
    return true
  })
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
