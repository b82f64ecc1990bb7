import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import type { LinkDto, LinkKind, SubjectRef } from '../../../contract/subjects'
import { builtOnce } from '../../kernel/database/built-once'
import { isoInstantOrNull } from '../../kernel/database/values'
import { allSubjectKinds } from '../../kernel/subjects/kinds'
import { publishedRows, subjectColumns, type SubjectRow } from '../../kernel/subjects/published'

type Direction = LinkDto['direction']
type LinkRow = SubjectRow & { link_kind: LinkKind; direction: Direction; order: number | null }

const ends: Record<Direction, { near: string; far: string }> = {
  outgoing: { near: 'source', far: 'target' },
  incoming: { near: 'target', far: 'source' },
}

const toLink = (row: LinkRow): LinkDto => ({
  kind: row.link_kind,
  direction: row.direction,
  subject: { kind: row.kind, id: row.id },
  slug: row.slug,
  title: row.title,
  number: row.number,
  at: isoInstantOrNull(row.at),
})

const linksOf = builtOnce<SubjectRef & { locale: LocaleDto }, LinkRow>((db, { kind, id, locale }) => {
  const parts = (['outgoing', 'incoming'] as const).flatMap((direction) => {
    const { near, far } = ends[direction]
    return allSubjectKinds.map((farKind) =>
      publishedRows(db, farKind, locale)
        .join('links as l', `l.${far}_id`, 's.document_id')
        .where({ [`l.${near}_kind`]: kind, [`l.${near}_id`]: id, [`l.${far}_kind`]: farKind })
        .select(subjectColumns(db, farKind))
        .select({ link_kind: 'l.kind', order: 'l.order' })
        .select(db.raw('cast(? as text) as direction', [direction])),
    )
  })
  return db.unionAll(parts)
})

/** Links of a published entry, seen from it; links to entries readers cannot see are left out. One statement. */
export const findLinks = async (
  db: Knex,
  { kind, id }: SubjectRef,
  locale: LocaleDto,
): Promise<LinkDto[]> => {
  const rows = await linksOf(db, { kind, id, locale })
  return rows.sort((one, other) => (one.order ?? 0) - (other.order ?? 0)).map(toLink)
}

/** Cache tags of what the links show. */
export const tagsOfLinks = (links: LinkDto[]): string[] =>
  links.map(({ subject }) => `${subject.kind}:${subject.id}`)
