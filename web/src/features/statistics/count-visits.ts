import type { RouteLocationNormalized, Router } from 'vue-router'
import type { PageName } from '@/shared/lib/addresses'
import { countPage } from './counts'

/** Pages that count themselves, once it is known which entry they show. */
const subjectPages: readonly (PageName | undefined)[] = ['article', 'document', 'event', 'page']

/** Whether going there shows another page that is no subject; filters and parts of a list are the same page. */
export function isOtherPage(to: RouteLocationNormalized, from: RouteLocationNormalized): boolean {
  const isFirst = from.matched.length === 0
  return (isFirst || to.path !== from.path) && !subjectPages.includes(to.meta.page)
}

/** Counts the visits of pages that are no subject: the present one, and each the reader goes on to. */
export function countVisits(router: Router): void {
  if (!subjectPages.includes(router.currentRoute.value.meta.page)) countPage(null)
  router.afterEach((to, from, failure) => {
    if (!failure && isOtherPage(to, from)) countPage(null)
  })
}
