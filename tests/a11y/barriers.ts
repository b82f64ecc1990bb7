import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds on a page as it stands: the rule, and the elements as HTML. */
export async function barriers(page: Page): Promise<string[][]> {
  // Every rule is asked, but not described where it is kept; and no page has a frame before somebody plays a video.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
}
