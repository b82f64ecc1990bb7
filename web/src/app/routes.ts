import type { RouteRecordRaw } from 'vue-router'
import { locales } from '@/shared/lib/addresses'
import { routes as pageRoutes } from './pages/routes'

const features = import.meta.glob<RouteRecordRaw[]>('../features/*/routes.ts', {
  eager: true,
  import: 'routes',
})

const elsewhere = locales.map((locale) => ({
  name: `${locale}.notFound`,
  path: locale === 'vi' ? '/:path(.*)*' : '/en/:path(.*)*',
  component: () => import('./NotFoundPage.vue'),
  meta: { locale },
}))

/** The routes of all features in both languages; whatever is none of them is not found, in the language it asked in. */
export const routes: RouteRecordRaw[] = [...pageRoutes, ...Object.values(features).flat(), ...elsewhere]
