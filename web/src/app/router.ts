import {
  createRouter,
  type RouteLocationNormalized,
  type RouteLocationRaw,
  type Router,
  type RouterHistory,
  type RouterScrollBehavior,
} from 'vue-router'
import { defaultLocale } from '@/shared/lib/addresses'
import { lastPage, pageNumberOf } from '@/shared/lib/page-number'
import { routes } from './routes'

const pageOf = ({ query, meta }: RouteLocationNormalized) => pageNumberOf(query, meta.locale ?? defaultLocale)

/** Filters change a list where it stands; the next page of it begins at the top. */
const scrollBehavior: RouterScrollBehavior = (to, from, saved) => {
  if (saved) return saved
  if (to.hash) return { el: decodeURIComponent(to.hash) }
  // A fresh document stands where the browser put it, and its reader may have scrolled on before the scripts came.
  if (from.matched.length === 0) return false
  return to.path === from.path && pageOf(to) === pageOf(from) ? undefined : { top: 0 }
}

/** Where a reader is who turned past the last page that any list has: nowhere, at the address that was asked for. */
function pastEnd(to: RouteLocationNormalized): RouteLocationRaw | undefined {
  const locale = to.meta.locale ?? defaultLocale
  const name = `${locale}.notFound`
  if (to.name === name || pageOf(to) <= lastPage) return undefined
  const path = to.path.split('/').slice(locale === defaultLocale ? 1 : 2)
  return { name, params: { path }, query: to.query, hash: to.hash }
}

/** The router over all features' routes. */
export function createPortalRouter(history: RouterHistory): Router {
  const router = createRouter({ history, routes, scrollBehavior })
  router.beforeEach(pastEnd)
  return router
}
