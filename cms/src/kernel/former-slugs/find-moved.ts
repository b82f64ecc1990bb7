import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import { subjectKinds } from '../subjects/kinds'
import { publishedRows } from '../subjects/published'
import type { MovedKind } from './moved-kind'

interface Address {
  /** Categories are listed with their former slugs instead. */
  kind: Exclude<MovedKind, 'category'>
  slug: string
  locale: LocaleDto
}

const presentRows = (db: Knex, kind: Address['kind'], locale: LocaleDto): Knex.QueryBuilder =>
  kind === 'tag' ? db('tags as s') : publishedRows(db, kind, locale)

/** The present slug of the published entry that once had this one; null where there is none. One statement. */
export const findMoved = async (db: Knex, { kind, slug, locale }: Address): Promise<string | null> => {
  const isLocalized = kind !== 'tag' && subjectKinds[kind].isLocalized
  const moved = await presentRows(db, kind, locale)
    .join('former_slugs as f', 'f.entry_id', 's.document_id')
    .where({ 'f.kind': kind, 'f.slug': slug, 'f.language': isLocalized ? locale : 'vi' })
    .first<{ slug: string } | undefined>('s.slug')
  return moved?.slug ?? null
}
