import { useRoute, type RouteLocationNormalizedLoadedGeneric } from 'vue-router'
import { useI18n } from '@/shared/i18n'
import { pageNumberOf } from '@/shared/lib/page-number'
import { usePublicUrl } from '@/shared/lib/public-url'
import { useHead } from '@/shared/lib/use-head'
import { headOf, type PageMeta, type PagePlace } from './page-meta'

/** The place a route stands for; `null` where it is none of the pages. */
export function placeOf(route: RouteLocationNormalizedLoadedGeneric): PagePlace | null {
  const { page, locale } = route.meta
  if (!page || !locale) return null
  const params = Object.fromEntries(
    Object.entries(route.params).map(([key, value]) => [key, Array.isArray(value) ? value.join('/') : value]),
  )
  return { page, locale, params, pageNumber: pageNumberOf(route.query, locale) }
}

/** Sets title, description, canonical and alternate addresses and the link preview; follows what `meta` returns. */
export function usePageMeta(meta: () => PageMeta): void {
  const { t } = useI18n()
  const route = useRoute()
  const publicUrl = usePublicUrl()
  const place = placeOf(route)
  useHead(() =>
    headOf(meta(), place, {
      publicUrl,
      siteName: t('app.siteName'),
      pageName: t('ui.pager.page', { page: place?.pageNumber ?? 1 }),
    }),
  )
}

/** JSON-LD for search engines. Only the server writes it: a script made in the browser breaks Trusted Types. */
export function useStructuredData(data: () => object | null): void {
  if (!import.meta.env.SSR) return
  useHead(() => {
    const described = data()
    const innerHTML =
      described && JSON.stringify({ '@context': 'https://schema.org', ...described }).replace(/</g, '\\u003c')
    return { script: innerHTML ? [{ type: 'application/ld+json', innerHTML }] : [] }
  })
}
