import type { Knex } from 'knex'
import type { ArticleDto } from '../../../contract/articles'
import type { LocaleDto } from '../../../contract/envelope'
import { findLinks, tagsOfLinks } from '../links'
import { articleCards, type ArticleCardRow, type ArticleRow, wholeArticles } from './article.rows'
import { toArticle, toArticleSummary } from './article.serializer'
import { partSiblings, siblingRows } from './article-siblings'

const findSiblings = async (db: Knex, row: ArticleRow, locale: LocaleDto) => {
  const own = toArticleSummary(row, locale)
  if (row.category_row_id === null) return { newer: [], older: [] }
  const place = { id: row.id, locale, categoryRowId: row.category_row_id, postedAt: row.posted_at }
  const near = siblingRows(db, place).as('near')
  const cards: ArticleCardRow[] = await articleCards(db).join(near, 'near.rowId', 'a.id')
  const siblings = cards.map((card) => toArticleSummary(card, locale))
  return partSiblings(siblings, own)
}

/** A published article with all its page shows, in three statements; null where no published one has this slug. */
export const findArticle = async (db: Knex, slug: string, locale: LocaleDto): Promise<ArticleDto | null> => {
  const row = await wholeArticles(db)
    .where({ 'a.slug': slug, 'a.locale': locale })
    .whereNotNull('a.published_at')
    .first<ArticleRow | undefined>()
  if (!row) return null
  const siblings = await findSiblings(db, row, locale)
  const links = await findLinks(db, { kind: 'article', id: row.id }, locale)
  return toArticle(row, { ...siblings, links }, locale)
}

/** Cache tags of an article's page: itself and all it shows. */
export const tagsOfArticlePage = ({ id, category, tags, newer, older, links }: ArticleDto): string[] => [
  `article:${id}`,
  ...(category ? [`category:${category.id}`] : []),
  ...tags.map((tag) => `tag:${tag.id}`),
  ...[...newer, ...older].map((sibling) => `article:${sibling.id}`),
  ...tagsOfLinks(links),
]
