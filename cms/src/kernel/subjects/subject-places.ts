import type { Knex } from 'knex'
import type { SubjectRef, TranslationsDto } from '../../../contract/subjects'
import { allSubjectKinds, subjectKinds } from './kinds'

/** What a published subject is called, Vietnamese where it can be, and where it is in each language. */
export interface SubjectPlace {
  /** '' for what readers cannot see any more. */
  title: string
  translations: TranslationsDto
}

interface PlaceRow {
  id: string
  slug: string
  title: string
  language: string | null
}

const NOWHERE: SubjectPlace = { title: '', translations: { vi: null, en: null } }

const keyOf = ({ kind, id }: SubjectRef) => `${kind}:${id}`

/** Adds one row of a subject to what its other rows told; what has no language is the same in each. */
const withRow = (place: SubjectPlace, { slug, title, language }: PlaceRow): SubjectPlace => ({
  title: language === 'vi' || place.title === '' ? title : place.title,
  translations: {
    vi: language === 'en' ? place.translations.vi : slug,
    en: language === 'vi' ? place.translations.en : slug,
  },
})

/** Gives the place of a subject that readers can see, in whatever language. One statement for each kind. */
export const findSubjectPlaces = async (
  db: Knex,
  refs: SubjectRef[],
): Promise<(ref: SubjectRef) => SubjectPlace> => {
  const places = new Map<string, SubjectPlace>()
  for (const kind of allSubjectKinds) {
    const ids = refs.filter((ref) => ref.kind === kind).map(({ id }) => id)
    if (ids.length === 0) continue
    const { table, title, isLocalized } = subjectKinds[kind]
    const rows: PlaceRow[] = await db(table)
      .whereIn('document_id', ids)
      .whereNotNull('published_at')
      .select({
        id: 'document_id',
        slug: 'slug',
        title,
        language: isLocalized ? 'locale' : db.raw('null'),
      })
    for (const row of rows) {
      const key = keyOf({ kind, id: row.id })
      places.set(key, withRow(places.get(key) ?? NOWHERE, row))
    }
  }
  return (ref) => places.get(keyOf(ref)) ?? NOWHERE
}
