import type { ArticleDto, ArticleSummaryDto } from '../../../contract/articles'
import type { LocaleDto } from '../../../contract/envelope'
import type { LinkDto } from '../../../contract/subjects'
import { isoInstant, storedJson } from '../../kernel/database/values'
import { imageOf } from '../../kernel/media/files'
import { shownText } from '../../kernel/rich-text'
import { translationsOf } from '../../kernel/subjects/translations'
import { type StoredTerm, termOf, toTerm } from '../../kernel/terms/term'
import type { ArticleCardRow, ArticleRow } from './article.rows'

export const toArticleSummary = (row: ArticleCardRow, locale: LocaleDto): ArticleSummaryDto => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  summary: row.summary || null,
  coverImage: imageOf(row.cover),
  category: termOf(row, 'category', locale),
  postedAt: isoInstant(row.posted_at),
  isFeatured: Boolean(row.is_featured),
})

interface Around {
  newer: ArticleSummaryDto[]
  older: ArticleSummaryDto[]
  links: LinkDto[]
}

/** An entry that never had the switches set allows answers, as their default in the admin says. */
const allows = (stored: boolean | number | null) => stored === null || Boolean(stored)

export const toArticle = (row: ArticleRow, around: Around, locale: LocaleDto): ArticleDto => ({
  ...toArticleSummary(row, locale),
  body: shownText(row.body, { kind: 'article', id: row.id }),
  tags: (storedJson<StoredTerm[]>(row.tags) ?? []).map((tag) => toTerm(tag, locale)),
  byline: row.byline || null,
  source: row.source || null,
  revisedOn: row.revised_on,
  changeNote: row.change_note || null,
  allowsComments: allows(row.allows_comments),
  allowsRating: allows(row.allows_rating),
  externalUrl: row.external_url || null,
  translations: translationsOf(row),
  ...around,
})
