import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import { type StoredInstant, storedJson } from '../../kernel/database/values'
import { type PublicCard, watchSubject } from '../../kernel/subjects/watch-subject'
import { wholeArticles, type ArticleRow } from './article.rows'
import { siblingRows } from './article-siblings'

interface ArticlePublicCard extends PublicCard {
  categoryRowId: number | null
  postedAt: StoredInstant
}
type Row = ArticleRow & { locale: LocaleDto }

const toCard = (row: Row): ArticlePublicCard => {
  const tags = storedJson<{ id: string }[]>(row.tags) ?? []
  return {
    locale: row.locale,
    slug: row.slug,
    lists: [
      'list:articles',
      ...(row.category_id ? [`list:articles:category:${row.category_id}`] : []),
      ...tags.map(({ id }) => `list:articles:tag:${id}`),
    ],
    shown: JSON.stringify([
      row.title,
      row.summary,
      row.posted_at,
      row.is_featured,
      row.category_id,
      row.cover,
    ]),
    categoryRowId: row.category_row_id,
    postedAt: row.posted_at,
  }
}

const read = async (trx: Knex.Transaction, documentId: string): Promise<ArticlePublicCard[]> => {
  const rows: Row[] = await wholeArticles(trx)
    .select('a.locale')
    .where('a.document_id', documentId)
    .whereNotNull('a.published_at')
  return rows.map(toCard)
}

const neighbours = async (
  trx: Knex.Transaction,
  id: string,
  cards: ArticlePublicCard[],
): Promise<string[]> => {
  const tags: string[] = []
  for (const { locale, categoryRowId, postedAt } of cards) {
    if (categoryRowId === null) continue
    const near: { id: string }[] = await siblingRows(trx, { id, locale, categoryRowId, postedAt })
    tags.push(...near.map((sibling) => `article:${sibling.id}`))
  }
  return tags
}

export const watchArticles = (strapi: Core.Strapi) =>
  watchSubject(strapi, { kind: 'article', read, neighbours })
