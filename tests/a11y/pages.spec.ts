import AxeBuilder from '@axe-core/playwright'
import { exampleOf, pageKinds } from '../support/page-kinds'
import { expect, test } from '../support/portal'

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
)

test.use({ allowedComplaints: [/khong-co-trang-nay.*404/] })

for (const kind of pageKinds) {
  test(`${kind.name}: axe finds nothing in light and dark, on a phone and a desk`, async ({ page }) => {
    const address = await exampleOf(page.request, kind)
    for (const { colorScheme, width } of looks) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
      expect(found, `${colorScheme}, ${width} px`).toEqual([])
    }
  })

  test(`${kind.name}: nobody has to scroll sideways on the smallest phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(await exampleOf(page.request, kind))
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })
}
