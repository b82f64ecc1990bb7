import type { Router } from 'vue-router'
import { addressOfLink, innerLink } from './inner-link'
import { withoutHash } from './without-hash'

/** Whether the reader wants the page in this tab: with a key held down or another button they want something else. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}

/**
 * Links in parts of the page that nobody has taken up yet change the page as all others do, instead of loading it
 * anew. Places within the same page are the browser's own to find.
 */
export function followUnhandledLinks(router: Router): void {
  document.addEventListener('click', (click) => {
    if (click.defaultPrevented || !isPlain(click)) return
    const link = innerLink(click.target)
    if (!link) return
    const to = router.resolve(addressOfLink(link) + link.hash)
    if (!to.meta.page || withoutHash(to) === withoutHash(router.currentRoute.value)) return
    click.preventDefault()
    void router.push(to)
  })
}
