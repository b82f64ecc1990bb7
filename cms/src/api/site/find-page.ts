import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import type { PageDto, PageSummaryDto } from '../../../contract/site'
import { isoInstant, type StoredInstant } from '../../kernel/database/values'
import { shownText } from '../../kernel/rich-text'
import { type TranslationRow, translationColumns, translationsOf } from '../../kernel/subjects/translations'
import { findLinks } from '../links'

interface PageRow extends PageSummaryDto, TranslationRow {
  summary: string | null
  body: unknown
  published_at: StoredInstant
}

const published = (db: Knex, locale: LocaleDto) =>
  db('pages as a').whereNotNull('a.published_at').where('a.locale', locale)

const summaryColumns = { id: 'a.document_id', slug: 'a.slug', title: 'a.title' }

/** All published pages by title. One statement. */
export const listPages = async (db: Knex, locale: LocaleDto): Promise<PageSummaryDto[]> => {
  const pages: PageSummaryDto[] = await published(db, locale).select(summaryColumns)
  const { compare } = new Intl.Collator(locale)
  return pages.sort((one, other) => compare(one.title, other.title))
}

/** A published page, in two statements; null where no published one has this slug. */
export const findPage = async (db: Knex, slug: string, locale: LocaleDto): Promise<PageDto | null> => {
  const row = await published(db, locale)
    .where('a.slug', slug)
    .select(summaryColumns)
    .select('a.summary', 'a.body', 'a.published_at')
    .select(translationColumns(db, 'page'))
    .first<PageRow | undefined>()
  if (!row) return null
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary || null,
    body: shownText(row.body, { kind: 'page', id: row.id }),
    updatedAt: isoInstant(row.published_at),
    translations: translationsOf(row),
    links: await findLinks(db, { kind: 'page', id: row.id }, locale),
  }
}
