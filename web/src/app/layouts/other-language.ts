import type { TranslationsDto } from '@contract/subjects'
import { addressOf, type Locale } from '@/shared/lib/addresses'
import { addressesInLanguages, type PagePlace } from '@/shared/ui/page-meta'

/** Where the language switch leads; `isTranslated` is false where an entry leaves only the home page to offer. */
export interface OtherLanguage {
  locale: Locale
  href: string
  isTranslated: boolean
}

function hasTranslations(entry: unknown): entry is { translations: TranslationsDto } {
  return typeof entry === 'object' && entry !== null && 'translations' in entry && entry.translations !== null
}

/** The same page in the other language. `entry` is what the page shows, where it shows one entry. */
export function otherLanguageOf(locale: Locale, place: PagePlace | null, entry: unknown): OtherLanguage {
  const other = locale === 'vi' ? 'en' : 'vi'
  const translations = hasTranslations(entry) ? entry.translations : undefined
  const home = addressOf('home', other)
  // Where nothing is found, nothing lacks its translation.
  if (!place || entry === null) return { locale: other, href: home, isTranslated: true }
  const address = addressesInLanguages(place, translations)[other]
  return { locale: other, href: address ?? home, isTranslated: address !== null }
}
