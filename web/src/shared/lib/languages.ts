import type { LocaleDto } from '@contract/envelope'

/** `lang` for text that is Vietnamese whatever the page's language: needed only where the page is in another. */
export function langOfVietnamese(locale: LocaleDto): 'vi' | undefined {
  return locale === 'vi' ? undefined : 'vi'
}
