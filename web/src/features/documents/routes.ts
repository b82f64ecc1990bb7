import { localizedRoute } from '@/shared/i18n'
import { documentListRequest } from './document-list-request'
import { documentFacetsQuery, documentQuery, documentsQuery } from './documents.queries'

export const routes = [
  ...localizedRoute(
    'documents',
    () => import('./DocumentsPage.vue'),
    (to, locale) => [documentsQuery(documentListRequest(to.query, locale)), documentFacetsQuery(locale)],
  ),
  ...localizedRoute(
    'document',
    () => import('./DocumentPage.vue'),
    (to, locale) => [documentQuery({ locale, slug: String(to.params.slug) })],
  ),
]
