import type { Locale } from '@/shared/lib/addresses'
import { articlesQuery } from './articles.queries'

/** What the top of the home page asks for. */
export function leadQueries(locale: Locale) {
  return {
    featured: articlesQuery({ locale, page: 1, pageSize: 4, featured: true }),
    newest: articlesQuery({ locale, page: 1, pageSize: 4 }),
  }
}
