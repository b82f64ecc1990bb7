import { nextTick } from 'vue'
import type { RouteLocationGeneric, Router } from 'vue-router'
import { defaultLocale } from '@/shared/lib/addresses'
import { pageNumberOf } from '@/shared/lib/page-number'

type Place = Pick<RouteLocationGeneric, 'path' | 'query' | 'meta'>

/** Whether a reader sees something else: another address or another page of a list, not a filter or an anchor. */
export function isOtherPage(to: Place, from: Place): boolean {
  const numberOf = ({ query, meta }: Place) => pageNumberOf(query, meta.locale ?? defaultLocale)
  return to.path !== from.path || numberOf(to) !== numberOf(from)
}

/** After a change of page the focus goes to the content, as it would with a fresh document. */
export function focusOnContent(router: Router): void {
  router.afterEach(async (to, from, failure) => {
    if (failure || from.matched.length === 0 || to.hash || !isOtherPage(to, from)) return
    await nextTick()
    const content = document.getElementById('content')
    content?.focus({ preventScroll: true })
    if (to.path === from.path) content?.scrollIntoView()
  })
}
