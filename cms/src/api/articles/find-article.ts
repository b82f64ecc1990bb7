import type { Knex } from 'knex'
import type { ArticleDto } from '../../../contract/articles'
import type { LocaleDto } from '../../../contract/envelope'
import { builtOnce } from '../../kernel/database/built-once'
import { findLinks, tagsOfLinks } from '../links'
import { articleCards, type ArticleCardRow, type ArticleRow, wholeArticles } from './article.rows'
import { toArticle, toArticleSummary } from './article.serializer'
import { partSiblings, type PlaceInCategory, siblingRows } from './article-siblings'

const articleAt = builtOnce<{ slug: string; locale: LocaleDto }, ArticleRow>((db, { slug, locale }) =>
  wholeArticles(db).where({ 'a.slug': slug, 'a.locale': locale }).whereNotNull('a.published_at').limit(1),
)

const cardsAround = builtOnce<PlaceInCategory, ArticleCardRow>((db, place) =>
  articleCards(db).join(siblingRows(db, place).as('near'), 'near.rowId', 'a.id'),
)

const findSiblings = async (db: Knex, row: ArticleRow, locale: LocaleDto) => {
  const own = toArticleSummary(row, locale)
  if (row.category_row_id === null) return { newer: [], older: [] }
  const place = { id: row.id, locale, categoryRowId: row.category_row_id, postedAt: row.posted_at }
  const cards = await cardsAround(db, place)
  const siblings = cards.map((card) => toArticleSummary(card, locale))
  return partSiblings(siblings, own)
}

/** A published article with all its page shows, in three statements; null where no published one has this slug. */
export const findArticle = async (db: Knex, slug: string, locale: LocaleDto): Promise<ArticleDto | null> => {
  const [row] = await articleAt(db, { slug, locale })
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
