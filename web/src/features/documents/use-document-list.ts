import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { useAddress, useI18n } from '@/shared/i18n'
import { usePageRoute } from '@/shared/lib/page-route'
import { chosenFilters } from './chosen-filters'
import { readFilters, writeFilters, type DocumentFilters } from './document-filters'
import { documentListRequest } from './document-list-request'
import { documentFacetsQuery, documentsQuery } from './documents.queries'

/** The list that the present address asks for, and the ways to another one. */
export function useDocumentList() {
  const { t, locale } = useI18n()
  const address = useAddress()
  const router = useRouter()
  const route = usePageRoute()
  const request = computed(() => documentListRequest(route.value.query, locale.value))
  const filters = computed(() => request.value.filters)
  const list = useQuery(() => documentsQuery(request.value))
  const facets = useQuery(() => documentFacetsQuery(locale.value))

  const addressOfList = (wanted: DocumentFilters, page = 1) =>
    address('documents', {}, { ...writeFilters(wanted, locale.value), page })

  return {
    list,
    facets,
    filters,
    page: computed(() => request.value.page),
    chosen: computed(() => chosenFilters(filters.value, facets.data.value, t)),
    addressOfPage: (page: number) => addressOfList(filters.value, page),
    apply: (fields: Record<string, string>) => router.push(addressOfList(readFilters(fields, locale.value))),
  }
}
