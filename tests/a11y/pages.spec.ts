import { exampleOf, pageKinds } from '../support/page-kinds'
import { expect, test } from '../support/portal'
import { barriers } from './barriers'
import { widths } from './looks'

test.use({ allowedComplaints: [/khong-co-trang-nay.*404/] })

for (const kind of pageKinds) {
  test(`${kind.name}: axe finds nothing in light and dark, on a phone and a desk, and nothing sticks out`, async ({
    page,
  }) => {
    const address = await exampleOf(page.request, kind)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await barriers(page), `${colorScheme}, ${width} px`).toEqual([])
      }
    }
    await page.setViewportSize({ width: 320, height: 640 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, 'pixels to scroll sideways on the smallest phone').toBe(0)
  })
}
