import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { articlesQuery } from '@/features/articles'
import { documentsQuery } from '@/features/documents'
import { eventsQuery } from '@/features/events'
import { useAddress, useI18n } from '@/shared/i18n'
import { langOfVietnamese } from '@/shared/lib/languages'

/** The newest entries of each list, enough to show what it holds; its own pages lead to the others. */
const newest = { page: 1, pageSize: 10 }

/** Sections of the site map with the newest articles, documents and fairs. */
export function useNewestEntries() {
  const { t, locale } = useI18n()
  const address = useAddress()
  const articles = useQuery(() => articlesQuery({ locale: locale.value, ...newest }))
  const documents = useQuery(() => documentsQuery({ locale: locale.value, ...newest, filters: {} }))
  const events = useQuery(() => eventsQuery({ locale: locale.value, ...newest }))

  return computed(() => [
    {
      title: t('site-map.newest.articles'),
      query: articles,
      links: (articles.data.value?.data ?? []).map(({ title, slug }) => ({
        label: title,
        href: address('article', { slug }),
      })),
    },
    {
      title: t('site-map.newest.documents'),
      query: documents,
      links: (documents.data.value?.data ?? []).map(({ number, abstract, slug }) => ({
        label: number ?? abstract,
        lang: number ? undefined : langOfVietnamese(locale.value),
        href: address('document', { slug }),
      })),
    },
    {
      title: t('site-map.newest.events'),
      query: events,
      links: (events.data.value?.data ?? []).map(({ name, slug }) => ({
        label: name,
        href: address('event', { slug }),
      })),
    },
  ])
}
