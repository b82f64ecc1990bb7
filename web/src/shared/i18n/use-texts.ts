import type { Locale } from '@/shared/lib/addresses'
import { useI18n, type I18n } from './i18n'
import { messageText, type Messages } from './message-text'

/** The texts of a part of a page that comes later, with the part itself, and those that every page has. */
export function useTexts(texts: Record<Locale, Messages>): Pick<I18n, 't' | 'locale'> {
  const { t, locale } = useI18n()
  return {
    locale,
    t: (key, values = {}) => messageText(texts[locale.value], key, values) ?? t(key, values),
  }
}
