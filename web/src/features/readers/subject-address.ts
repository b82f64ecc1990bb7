import type { SubjectRef, TranslationsDto } from '@contract/subjects'
import { addressOf, type Locale } from '@/shared/lib/addresses'

interface SpokenOf {
  subject: SubjectRef
  translations: TranslationsDto
  /** An own comment that everybody sees. */
  commentId?: string
}

/** Where to read what a reader spoke of: in their language where it can be, else in the other; null where it is gone. */
export function subjectAddress(
  { subject, translations, commentId }: SpokenOf,
  locale: Locale,
): string | null {
  const other = locale === 'vi' ? 'en' : 'vi'
  const language = translations[locale] === null ? other : locale
  const slug = translations[language]
  return slug && addressOf(subject.kind, language, { slug }, { comment: commentId })
}
