import { nextTick } from 'vue'
import type { Navigation } from './navigation'
import { expectPageData, noteRendered } from './page-data'
import { withoutHash } from './without-hash'
import { startQueries } from './start-queries'

/** How long the old page stays for the new one's data, in milliseconds; after that its loading state says more. */
const patience = 400

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

function canFade(): boolean {
  return 'startViewTransition' in document && !matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Asks for a page's data with its code, shows it when it is whole, and fades over where the browser can. */
export function smoothPageChanges({ router, i18n, cache }: Navigation): void {
  let endFade = () => {}
  noteRendered(router.currentRoute.value)

  router.beforeEach((to, from) => {
    if (from.matched.length === 0) return
    if (withoutHash(to) !== withoutHash(from)) expectPageData(to)
    void startQueries(to, i18n.locale.value, cache)
  })

  router.beforeResolve(async (to, from) => {
    if (from.matched.length === 0) return
    await Promise.race([startQueries(to, i18n.locale.value, cache), wait(patience)])
    if (to.path === from.path || !canFade()) return
    await new Promise<void>((begin) => {
      document.startViewTransition(() => {
        begin()
        return new Promise<void>((resolve) => (endFade = resolve))
      })
    })
  })

  router.afterEach(async () => {
    await nextTick()
    endFade()
  })
}
