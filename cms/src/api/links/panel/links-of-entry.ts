import type { Knex } from 'knex'
import type { LinkDto, LinkKind, SubjectKind, SubjectRef } from '../../../../contract/subjects'
import { findEntries, type PanelEntry } from './entries'

/** A link of an entry as its panel lists it; `id` is the link's own. */
export interface PanelLink {
  id: string
  kind: LinkKind
  direction: LinkDto['direction']
  entry: PanelEntry
}

/** A stored link. */
export interface LinkRow {
  id: string
  kind: LinkKind
  sourceKind: SubjectKind
  sourceId: string
  targetKind: SubjectKind
  targetId: string
}

type LinkEnd = Omit<PanelLink, 'entry'> & { far: SubjectRef }

const LINK_COLUMNS = {
  id: 'document_id',
  kind: 'kind',
  sourceKind: 'source_kind',
  sourceId: 'source_id',
  targetKind: 'target_kind',
  targetId: 'target_id',
}

/** The link with this id; undefined where somebody else removed it. */
export const findLink = (db: Knex, id: string): Promise<LinkRow | undefined> =>
  db('links').where('document_id', id).first<LinkRow | undefined>(LINK_COLUMNS)

const seenFrom = ({ kind, id }: SubjectRef, row: LinkRow): LinkEnd => {
  const isSource = row.sourceKind === kind && row.sourceId === id
  return {
    id: row.id,
    kind: row.kind,
    direction: isSource ? 'outgoing' : 'incoming',
    far: isSource ? { kind: row.targetKind, id: row.targetId } : { kind: row.sourceKind, id: row.sourceId },
  }
}

const entriesByEnd = async (db: Knex, ends: LinkEnd[]): Promise<Map<string, PanelEntry>> => {
  const kinds = [...new Set(ends.map(({ far }) => far.kind))]
  const found = await Promise.all(
    kinds.map((kind) =>
      findEntries(
        db,
        kind,
        ends.filter(({ far }) => far.kind === kind).map(({ far }) => far.id),
      ),
    ),
  )
  return new Map(found.flat().map((entry) => [`${entry.kind}:${entry.id}`, entry]))
}

/** All links of an entry, from it and to it; those whose other end was deleted are left out. */
export const linksOfEntry = async (db: Knex, entry: SubjectRef): Promise<PanelLink[]> => {
  const rows: LinkRow[] = await db('links')
    .where({ source_kind: entry.kind, source_id: entry.id })
    .orWhere({ target_kind: entry.kind, target_id: entry.id })
    .orderBy('id')
    .select(LINK_COLUMNS)
  const ends = rows.map((row) => seenFrom(entry, row))
  const entries = await entriesByEnd(db, ends)
  return ends.flatMap(({ far, ...link }) => {
    const found = entries.get(`${far.kind}:${far.id}`)
    return found ? [{ ...link, entry: found }] : []
  })
}
