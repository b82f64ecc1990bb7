import type { Knex } from 'knex'
import type { DocumentFacetsDto } from '../../../contract/documents'
import type { LocaleDto } from '../../../contract/envelope'
import { type StoredTerm, toTerm } from '../../kernel/terms/term'

export type Facet = 'type' | 'issuer' | 'area'
export type FacetRow = StoredTerm & { facet: Facet; rowId: number; order: number | null }

const tables: Record<Facet, string> = { type: 'document_types', issuer: 'issuers', area: 'subject_areas' }

const part = (db: Knex, facet: Facet) =>
  db(tables[facet]).select(
    { rowId: 'id', id: 'document_id', slug: 'slug', name: 'name', nameEn: 'name_en', order: 'order' },
    db.raw('cast(? as text) as facet', [facet]),
  )

/** All terms documents are sorted by. One statement. */
export const findFacets = (db: Knex): Promise<FacetRow[]> =>
  db.unionAll((Object.keys(tables) as Facet[]).map((facet) => part(db, facet)))

export const toFacets = (rows: FacetRow[], locale: LocaleDto): DocumentFacetsDto => {
  const collator = new Intl.Collator(locale)
  const termsOf = (wanted: Facet) =>
    rows
      .filter(({ facet }) => facet === wanted)
      .sort((one, other) => (one.order ?? 0) - (other.order ?? 0) || collator.compare(one.name, other.name))
      .map((row) => toTerm(row, locale))
  return { types: termsOf('type'), issuers: termsOf('issuer'), areas: termsOf('area') }
}
