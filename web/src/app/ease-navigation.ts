import type { Navigation } from './navigation'
import { smoothPageChanges } from './page-transitions'
import { prefetchOnIntent } from './prefetch-on-intent'

/** What makes going on quicker and smoother than the links alone; nobody needs it on the first page. */
export function easeNavigation(navigation: Navigation): void {
  smoothPageChanges(navigation)
  prefetchOnIntent(navigation)
}
