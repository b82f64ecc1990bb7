import { loadRouteLocation } from 'vue-router'
import { addressOfLink, innerLink } from './inner-link'
import type { Navigation } from './navigation'
import { bringPageData } from './page-data'

/** A pointer that rests on a link this long, in milliseconds, means it. */
const rest = 80

/** Loads code and data of a page when a reader points at a link to it or reaches it by keyboard. */
export function prefetchOnIntent({ router }: Pick<Navigation, 'router'>): void {
  const done = new Set<string>()
  let timer: number | undefined

  function prefetch(address: string): void {
    if (done.has(address)) return
    done.add(address)
    const to = router.resolve(address)
    if (!to.meta.page) return
    loadRouteLocation(to).catch(() => done.delete(address))
    void bringPageData(to)
  }

  function consider({ target, type }: Event): void {
    clearTimeout(timer)
    const link = innerLink(target)
    if (!link || link.pathname === location.pathname) return
    const address = addressOfLink(link)
    if (type === 'touchstart') prefetch(address)
    else timer = window.setTimeout(prefetch, rest, address)
  }

  for (const type of ['pointerover', 'focusin', 'touchstart']) {
    document.addEventListener(type, consider, { passive: true })
  }
}
