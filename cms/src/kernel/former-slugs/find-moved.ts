import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import type { SubjectKind } from '../../../contract/subjects'
import { subjectKinds } from '../subjects/kinds'
import { publishedRows } from '../subjects/published'

interface Address {
  kind: SubjectKind
  slug: string
  locale: LocaleDto
}

/** The present slug of the published entry that once had this one; null where there is none. One statement. */
export const findMoved = async (db: Knex, { kind, slug, locale }: Address): Promise<string | null> => {
  const moved = await publishedRows(db, kind, locale)
    .join('former_slugs as f', 'f.entry_id', 's.document_id')
    .where({ 'f.kind': kind, 'f.slug': slug, 'f.language': subjectKinds[kind].isLocalized ? locale : 'vi' })
    .first<{ slug: string } | undefined>('s.slug')
  return moved?.slug ?? null
}
