import type { LocaleDto } from '../../../contract/envelope'

/** A name as stored: taxonomies are not translated entries, they carry both names. */
export interface StoredTerm {
  id: string
  slug: string
  name: string
  nameEn: string | null
}

/** The English text where English is asked for and there is one, else the Vietnamese. */
export const inLanguage = <Text extends string | null>(vi: Text, en: string | null, locale: LocaleDto) =>
  locale === 'en' && en ? en : vi

export const toTerm = ({ id, slug, name, nameEn }: StoredTerm, locale: LocaleDto) => ({
  id,
  slug,
  name: inLanguage(name, nameEn, locale),
})

/** Columns of a term that stands in a joined table: `termColumns('c', 'category')` gives category_id, category_slug … */
export const termColumns = (alias: string, prefix: string): Record<string, string> => ({
  [`${prefix}_id`]: `${alias}.document_id`,
  [`${prefix}_slug`]: `${alias}.slug`,
  [`${prefix}_name`]: `${alias}.name`,
  [`${prefix}_name_en`]: `${alias}.name_en`,
})

export type TermRow<Prefix extends string> = Record<
  `${Prefix}_id` | `${Prefix}_slug` | `${Prefix}_name` | `${Prefix}_name_en`,
  string | null
>

/** The term that `termColumns` selected, or null where the join found none. */
export const termOf = <Prefix extends string>(row: TermRow<Prefix>, prefix: Prefix, locale: LocaleDto) => {
  const id = row[`${prefix}_id`]
  if (id === null) return null
  const term = {
    id,
    slug: row[`${prefix}_slug`] ?? '',
    name: row[`${prefix}_name`] ?? '',
    nameEn: row[`${prefix}_name_en`],
  }
  return toTerm(term, locale)
}
