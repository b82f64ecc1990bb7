import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import { builtOnce } from '../../kernel/database/built-once'
import { parameterFault } from '../../kernel/request/parse-query'
import { countArticles } from './article-counts'
import { articleCards, type ArticleCardRow } from './article.rows'
import type { ListArticles } from './article.schema'
import { toArticleSummary } from './article.serializer'
import { branchOf, type CategoryNode } from './category-tree'

interface Filter {
  locale: LocaleDto
  isFeatured: boolean | undefined
  categoryRowIds: number[] | null
  tagRowId: number | null
}
type SluggedCategory = CategoryNode & { id: string; slug: string }

const findCategoryTree = (db: Knex): Promise<SluggedCategory[]> =>
  db('categories as c')
    .leftJoin('categories_parent_lnk as p', 'p.category_id', 'c.id')
    .select({ rowId: 'c.id', parentRowId: 'p.inv_category_id', id: 'c.document_id', slug: 'c.slug' })

const findBranch = async (
  db: Knex,
  { category, locale }: ListArticles,
): Promise<SluggedCategory[] | null> => {
  if (!category) return null
  const tree = await findCategoryTree(db)
  const top = tree.find(({ slug }) => slug === category)
  if (!top) throw parameterFault('category', 'unknownTerm', locale)
  return branchOf(tree, top)
}

const findTag = async (
  db: Knex,
  { tag, locale }: ListArticles,
): Promise<{ rowId: number; id: string } | null> => {
  if (!tag) return null
  const found = await db('tags').where('slug', tag).first({ rowId: 'id', id: 'document_id' })
  if (!found) throw parameterFault('tag', 'unknownTerm', locale)
  return found
}

/** Asked of one article after the other, newest first, a page needs few; SQLite would sort all that match otherwise. */
const linksOf = (db: Knex, table: string) =>
  db(`${table} as l`).select('l.article_id').where('l.article_id', db.ref('p.id'))

const matching = (db: Knex, { locale, isFeatured, categoryRowIds, tagRowId }: Filter) => {
  const rows = db('articles as p').whereNotNull('p.published_at').where('p.locale', locale)
  if (isFeatured !== undefined) rows.where('p.is_featured', isFeatured)
  if (categoryRowIds) {
    rows.whereExists(linksOf(db, 'articles_category_lnk').whereIn('l.category_id', categoryRowIds))
  }
  if (tagRowId !== null) rows.whereExists(linksOf(db, 'articles_tags_lnk').where('l.tag_id', tagRowId))
  return rows
}

const countMatching = async (db: Knex, filter: Filter): Promise<number> => {
  const { locale, isFeatured, categoryRowIds, tagRowId } = filter
  if (isFeatured === undefined && tagRowId === null) return countArticles(db, locale, categoryRowIds)
  const counted = await matching(db, filter).count({ total: '*' }).first<{ total: number | string }>()
  return Number(counted.total)
}

interface Place {
  limit: number
  offset: number
}

const pageOf = (db: Knex, filter: Filter, { limit, offset }: Place) => {
  const ids = matching(db, filter).select('p.id').orderBy(newestFirst('p')).limit(limit).offset(offset)
  return articleCards(db).whereIn('a.id', ids).orderBy(newestFirst('a'))
}

const pageOfAll = builtOnce<Place & { locale: LocaleDto }, ArticleCardRow>((db, { locale, ...place }) =>
  pageOf(db, { locale, isFeatured: undefined, categoryRowIds: null, tagRowId: null }, place),
)

const findPage = (db: Knex, filter: Filter, place: Place): PromiseLike<ArticleCardRow[]> => {
  const { locale, isFeatured, categoryRowIds, tagRowId } = filter
  const isOfAll = isFeatured === undefined && categoryRowIds === null && tagRowId === null
  return isOfAll ? pageOfAll(db, { locale, ...place }) : pageOf(db, filter, place)
}

/** One page of published articles, newest first: at most four statements, whatever the number of articles. */
export const listArticles = async (db: Knex, query: ListArticles) => {
  const { locale, page, pageSize } = query
  const branch = await findBranch(db, query)
  const tag = await findTag(db, query)
  const filter = {
    locale,
    isFeatured: query.featured,
    categoryRowIds: branch?.map(({ rowId }) => rowId) ?? null,
    tagRowId: tag?.rowId ?? null,
  }
  const rows = await findPage(db, filter, { limit: pageSize, offset: (page - 1) * pageSize })
  const items = rows.map((row) => toArticleSummary(row, locale))
  return { items, total: await countMatching(db, filter), tags: listTags(items, branch, tag) }
}

/** Document ids break ties: they stay when an article is published again, row ids do not. */
const newestFirst = (alias: string) => [
  { column: `${alias}.posted_at`, order: 'desc' as const },
  { column: `${alias}.document_id`, order: 'desc' as const },
]

type Shown = { category: { id: string } | null }

const listTags = (items: Shown[], branch: SluggedCategory[] | null, tag: { id: string } | null): string[] => {
  const shown = items.flatMap(({ category }) => (category ? [`category:${category.id}`] : []))
  if (branch) {
    // A category that moves into this branch brings its articles with it.
    return ['list:categories', ...branch.map(({ id }) => `list:articles:category:${id}`), ...shown]
  }
  return [tag ? `list:articles:tag:${tag.id}` : 'list:articles', ...(tag ? [`tag:${tag.id}`] : []), ...shown]
}
