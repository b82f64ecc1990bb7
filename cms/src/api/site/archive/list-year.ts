import type { Knex } from 'knex'
import type { LocaleDto } from '../../../../contract/envelope'
import type { ArchivedEntryDto } from '../../../../contract/site'
import { isoInstant, type StoredInstant } from '../../../kernel/database/values'
import { subjectColumns, type SubjectRow } from '../../../kernel/subjects/published'
import type { ListYear } from './archive.schema'
import { type ArchivedKind, archivedKinds, rowsOfYear } from './archived'
import { yearSpan, type YearSpan } from './year-span'

type ArchivedRow = SubjectRow & { kind: ArchivedKind; at: StoredInstant }

const inYear = (db: Knex, locale: LocaleDto, span: YearSpan) =>
  db
    .unionAll(
      archivedKinds.map((kind) => rowsOfYear(db, { kind, locale, span }).select(subjectColumns(db, kind))),
    )
    .as('archived')

const countIn = async (db: Knex, locale: LocaleDto, span: YearSpan): Promise<number> => {
  const counted = await db
    .from(inYear(db, locale, span))
    .count({ total: '*' })
    .first<{ total: number | string }>()
  return Number(counted.total)
}

const toEntry = ({ kind, id, slug, title, number, at }: ArchivedRow): ArchivedEntryDto => ({
  subject: { kind, id },
  slug,
  title,
  number: number || null,
  at: isoInstant(at),
})

/**
 * One page of all that was published in a year, latest first, in at most three statements; null for a year that holds
 * nothing in any language.
 */
export const listYear = async (
  db: Knex,
  year: number,
  { locale, page, pageSize }: ListYear,
): Promise<{ items: ArchivedEntryDto[]; total: number } | null> => {
  const span = yearSpan(year)
  const rows: ArchivedRow[] = await db
    .select('archived.*')
    .from(inYear(db, locale, span))
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  const total = await countIn(db, locale, span)
  const isEmpty = total === 0 && (await countIn(db, locale === 'vi' ? 'en' : 'vi', span)) === 0
  return isEmpty ? null : { items: rows.map(toEntry), total }
}
