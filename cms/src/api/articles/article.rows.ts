import type { Knex } from 'knex'
import { jsonRows } from '../../kernel/database/json-rows'
import type { StoredInstant } from '../../kernel/database/values'
import { mediaColumn } from '../../kernel/media/files'
import { type TranslationRow, translationColumns } from '../../kernel/subjects/translations'
import { termColumns, type TermRow } from '../../kernel/terms/term'

const uid = 'api::articles.article'

export interface ArticleCardRow extends TermRow<'category'> {
  id: string
  slug: string
  title: string
  summary: string | null
  posted_at: StoredInstant
  is_featured: boolean | number | null
  cover: unknown
}

export interface ArticleRow extends ArticleCardRow, TranslationRow {
  category_row_id: number | null
  body: unknown
  tags: unknown
  byline: string | null
  source: string | null
  revised_on: string | null
  change_note: string | null
  allows_comments: boolean | number | null
  allows_rating: boolean | number | null
  external_url: string | null
}

const cardColumns = (db: Knex) => [
  {
    id: 'a.document_id',
    slug: 'a.slug',
    title: 'a.title',
    summary: 'a.summary',
    posted_at: 'a.posted_at',
    is_featured: 'a.is_featured',
    ...termColumns('c', 'category'),
  },
  { cover: mediaColumn(db, { owner: 'a.id', uid, field: 'coverImage' }) },
]

const withCategory = (db: Knex) =>
  db('articles as a')
    .leftJoin('articles_category_lnk as ac', 'ac.article_id', 'a.id')
    .leftJoin('categories as c', 'c.id', 'ac.category_id')

/** Articles as cards; the caller says which rows `a`. */
export const articleCards = (db: Knex) => withCategory(db).select(cardColumns(db))

const tagRows = (db: Knex) =>
  jsonRows(db, {
    rows: db('articles_tags_lnk as at')
      .join('tags as t', 't.id', 'at.tag_id')
      .where('at.article_id', db.ref('a.id'))
      .orderBy('at.tag_ord'),
    columns: { id: 't.document_id', slug: 't.slug', name: 't.name', nameEn: 't.name_en' },
  })

/** Articles with everything their own page shows; the caller says which row `a`. */
export const wholeArticles = (db: Knex) =>
  articleCards(db)
    .select({
      category_row_id: 'ac.category_id',
      body: 'a.body',
      byline: 'a.byline',
      source: 'a.source',
      revised_on: 'a.revised_on',
      change_note: 'a.change_note',
      allows_comments: 'a.allows_comments',
      allows_rating: 'a.allows_rating',
      external_url: 'a.external_url',
    })
    .select({ tags: tagRows(db) })
    .select(translationColumns(db, 'article'))
