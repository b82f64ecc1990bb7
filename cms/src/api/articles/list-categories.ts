import type { Knex } from 'knex'
import type { CategoryDto } from '../../../contract/articles'
import type { LocaleDto } from '../../../contract/envelope'
import { inLanguage, toTerm } from '../../kernel/terms/term'
import { branchOf, type CategoryNode } from './category-tree'

interface CategoryRow extends CategoryNode {
  id: string
  slug: string
  name: string
  nameEn: string | null
  description: string | null
  descriptionEn: string | null
  articleCount: number | string
}

interface FormerSlug {
  id: string
  slug: string
}

interface Surroundings {
  all: CategoryRow[]
  former: FormerSlug[]
  locale: LocaleDto
}

const findCategories = (db: Knex, locale: LocaleDto): Promise<CategoryRow[]> =>
  db('categories as c')
    .leftJoin('article_counts as n', (joined) =>
      joined.on('n.category_id', 'c.id').andOnVal('n.locale', locale),
    )
    .leftJoin('categories_parent_lnk as p', 'p.category_id', 'c.id')
    .select({
      rowId: 'c.id',
      parentRowId: 'p.inv_category_id',
      id: 'c.document_id',
      slug: 'c.slug',
      name: 'c.name',
      nameEn: 'c.name_en',
      description: 'c.description',
      descriptionEn: 'c.description_en',
      articleCount: db.raw('coalesce(n.articles, 0)'),
    })
    .orderBy(['c.order', 'c.id'])

const findFormerSlugs = (db: Knex): Promise<FormerSlug[]> =>
  db('former_slugs').where('kind', 'category').select({ id: 'entry_id', slug: 'slug' })

const toCategory = (row: CategoryRow, { all, former, locale }: Surroundings): CategoryDto => ({
  ...toTerm(row, locale),
  description: inLanguage(row.description || null, row.descriptionEn, locale),
  parentId: all.find(({ rowId }) => rowId === row.parentRowId)?.id ?? null,
  // A category's page lists its sub-categories' articles too, so its count must hold them.
  articleCount: branchOf(all, row).reduce((sum, { articleCount }) => sum + Number(articleCount), 0),
  formerSlugs: former.filter(({ id }) => id === row.id).map(({ slug }) => slug),
})

/** All categories in the order editors gave them. Two statements. */
export const listCategories = async (db: Knex, locale: LocaleDto): Promise<CategoryDto[]> => {
  const [all, former] = [await findCategories(db, locale), await findFormerSlugs(db)]
  return all.map((row) => toCategory(row, { all, former, locale }))
}
