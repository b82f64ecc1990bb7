import { addressOf, type AddressParams, type AddressQuery, type PageName } from '@/shared/lib/addresses'
import { useI18n } from './i18n'

/** Gives `address(name, params?, query?)`: the address of a page in the present language. */
export function useAddress() {
  const { locale } = useI18n()
  return (name: PageName, params?: AddressParams, query?: AddressQuery) =>
    addressOf(name, locale.value, params, query)
}
