import { loadRouteLocation } from 'vue-router'
import type { Navigation } from './navigation'
import { startQueries } from './start-queries'

/** A pointer that rests on a link this long, in milliseconds, means it. */
const rest = 80

/** The address of the portal's page that a link leads to; `null` for links that lead elsewhere or are files. */
function innerAddress(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download')) return null
  return link.pathname === location.pathname ? null : link.pathname + link.search
}

/** Loads code and data of a page when a reader points at a link to it or reaches it by keyboard. */
export function prefetchOnIntent({ router, i18n, cache }: Navigation): void {
  const done = new Set<string>()
  let timer: number | undefined

  function prefetch(address: string): void {
    if (done.has(address)) return
    done.add(address)
    const to = router.resolve(address)
    if (!to.meta.page) return
    loadRouteLocation(to).catch(() => done.delete(address))
    void startQueries(to, i18n.locale.value, cache)
  }

  function consider({ target, type }: Event): void {
    clearTimeout(timer)
    const address = innerAddress(target)
    if (!address) return
    if (type === 'touchstart') prefetch(address)
    else timer = window.setTimeout(prefetch, rest, address)
  }

  for (const type of ['pointerover', 'focusin', 'touchstart']) {
    document.addEventListener(type, consider, { passive: true })
  }
}
