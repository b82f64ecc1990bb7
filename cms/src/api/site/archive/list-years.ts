import type { Knex } from 'knex'
import type { LocaleDto } from '../../../../contract/envelope'
import type { ArchiveYearDto } from '../../../../contract/site'
import type { StoredInstant } from '../../../kernel/database/values'
import { publishedRows } from '../../../kernel/subjects/published'
import { archivedKinds, dayColumn, rowsOfYear } from './archived'
import { type YearSpan, yearsBetween } from './year-span'

type Counted = Record<string, number | string>

const locales: LocaleDto[] = ['vi', 'en']
const shelves = locales.flatMap((locale) => archivedKinds.map((kind) => ({ kind, locale })))

const findEnds = async (db: Knex): Promise<{ first: Date | null; last: Date | null }> => {
  const ends = shelves.flatMap(({ kind, locale }) => {
    const rows = () => publishedRows(db, kind, locale)
    return [
      [`first_${kind}_${locale}`, rows().min(dayColumn(kind))],
      [`last_${kind}_${locale}`, rows().max(dayColumn(kind))],
    ]
  })
  const found: Record<string, StoredInstant | null> = await db.select(Object.fromEntries(ends)).first()
  const instants = Object.values(found).flatMap((at) => (at === null ? [] : [new Date(at).getTime()]))
  if (instants.length === 0) return { first: null, last: null }
  return { first: new Date(Math.min(...instants)), last: new Date(Math.max(...instants)) }
}

const countYear = (db: Knex, span: YearSpan) =>
  db.select({
    year: db.raw('cast(? as integer)', [span.year]),
    ...Object.fromEntries(
      shelves.map(({ kind, locale }) => [
        `${kind}_${locale}`,
        rowsOfYear(db, { kind, locale, span }).count('*'),
      ]),
    ),
  })

const isFilled = ({ year: _, ...counts }: Counted) => Object.values(counts).some((count) => Number(count) > 0)

/**
 * The years that hold anything in any language, latest first, with what each holds in this one. Two statements: both
 * read the indexes of the lists only.
 */
export const listYears = async (db: Knex, locale: LocaleDto): Promise<ArchiveYearDto[]> => {
  const { first, last } = await findEnds(db)
  const spans = yearsBetween(first, last)
  if (spans.length === 0) return []
  const rows: Counted[] = await db.unionAll(spans.map((span) => countYear(db, span)))
  return rows.filter(isFilled).map((row) => ({
    year: Number(row.year),
    articleCount: Number(row[`article_${locale}`]),
    documentCount: Number(row[`document_${locale}`]),
    eventCount: Number(row[`event_${locale}`]),
  }))
}
