import type { PageTarget } from '@/shared/i18n'
import type { Locale } from '@/shared/lib/addresses'
import { pageNumberOf } from '@/shared/lib/page-number'

const entriesAPage = 50

/** What the page of a year asks the CMS for. */
export const yearRequest = ({ params, query }: PageTarget, locale: Locale) => ({
  locale,
  year: String(params.slug),
  page: pageNumberOf(query, locale),
  pageSize: entriesAPage,
})
