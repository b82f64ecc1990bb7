import { useQuery } from '@pinia/colada'
import { useI18n } from '@/shared/i18n'
import { siteQuery } from './site.queries'

/** Names, menus, quick links and partners in the present language; `undefined` until they are there. */
export function useSite() {
  const { locale } = useI18n()
  const { data } = useQuery(() => siteQuery(locale.value))
  return { site: data }
}
