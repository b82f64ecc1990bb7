import type { Core } from '@strapi/strapi'
import { plainTextOf } from '../rich-text'
import { searchTextOf } from '../search/search-text'
import { allSubjectKinds, subjectKinds } from '../subjects/kinds'
import type { Saved } from './fill-slug'

type Entry = Record<string, unknown>

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** What a save leaves as it was must be looked up, since the search text is made of the whole entry. */
const wholeDraft = async (
  strapi: Core.Strapi,
  { uid, data, documentId, locale }: Saved,
  fields: string[],
): Promise<Entry> => {
  if (!documentId) return data
  const stored = await strapi.db.query(uid).findOne({
    select: fields,
    where: { documentId, publishedAt: { $null: true }, ...(locale ? { locale } : {}) },
  })
  return { ...stored, ...data }
}

/** Keeps the column the search looks through in step with the entry. */
export const fillSearchText = async (strapi: Core.Strapi, saved: Saved) => {
  const kind = allSubjectKinds.find((known) => subjectKinds[known].uid === saved.uid)
  if (!kind) return
  const { title, number, alsoSearched } = subjectKinds[kind]
  const fields = [title, ...(number ? [number] : []), ...alsoSearched, 'body']
  if (!fields.some((field) => field in saved.data)) return
  const entry = await wholeDraft(strapi, saved, fields)
  const texts = [title, ...alsoSearched].map((field) => textOrNull(entry[field]))
  saved.data.searchText = searchTextOf(number ? textOrNull(entry[number]) : null, [
    ...texts,
    plainTextOf(entry.body),
  ])
}
