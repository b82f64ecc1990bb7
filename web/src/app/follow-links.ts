import type { Router } from 'vue-router'
import { addressOfLink, innerLink } from './inner-link'
import { withoutHash } from './without-hash'

/** Whether the reader wants the page in this tab: with a key held down or another button they want something else. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}

/**
 * Follows links to pages of the portal without loading them anew: all of a document in one place, also those in parts
 * that nobody has taken up yet. Places within the same page are the browser's own to find.
 */
export function followLinks(router: Router): void {
  document.addEventListener('click', (click) => {
    if (click.defaultPrevented || !isPlain(click)) return
    const link = innerLink(click.target)
    if (!link) return
    const to = router.resolve(addressOfLink(link) + link.hash)
    const isWithin = link.hash !== '' && withoutHash(to) === withoutHash(router.currentRoute.value)
    if (!to.meta.page || isWithin) return
    click.preventDefault()
    void router.push(to)
  })
}
