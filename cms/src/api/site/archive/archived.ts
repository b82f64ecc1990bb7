import type { Knex } from 'knex'
import type { LocaleDto } from '../../../../contract/envelope'
import type { SubjectKind } from '../../../../contract/subjects'
import { subjectKinds } from '../../../kernel/subjects/kinds'
import { publishedRows } from '../../../kernel/subjects/published'
import type { YearSpan } from './year-span'

/** What the archive holds: every kind of entry that has a date. */
export const archivedKinds = ['article', 'document', 'event'] as const satisfies SubjectKind[]
export type ArchivedKind = (typeof archivedKinds)[number]

/** The column of the day under which a kind is filed. */
export const dayColumn = (kind: ArchivedKind): string => `s.${subjectKinds[kind].at}`

/** Published entries of a kind and language within a year. */
export const rowsOfYear = (
  db: Knex,
  { kind, locale, span }: { kind: ArchivedKind; locale: LocaleDto; span: YearSpan },
): Knex.QueryBuilder =>
  publishedRows(db, kind, locale)
    .where(dayColumn(kind), '>=', span.begin)
    .where(dayColumn(kind), '<', span.end)
