import { focusOnContent } from './focus-on-content'
import type { Navigation } from './navigation'
import { smoothPageChanges } from './page-transitions'
import { prefetchOnIntent } from './prefetch-on-intent'
import { reloadLostCode } from './reload-lost-code'

/** What makes going on quicker, smoother and surer than the links alone; nobody needs it on the first page. */
export function easeNavigation(navigation: Navigation): void {
  smoothPageChanges(navigation)
  prefetchOnIntent(navigation)
  focusOnContent(navigation.router)
  reloadLostCode(navigation.router)
}
