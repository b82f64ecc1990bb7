import type { Knex } from 'knex'
import type { TermDto } from '../../../contract/articles'
import type { LocaleDto } from '../../../contract/envelope'
import { type StoredTerm, toTerm } from '../../kernel/terms/term'

/** Tags that stand on a published article, whatever its language, by name: each has a page in both. One statement. */
export const listTags = async (db: Knex, locale: LocaleDto): Promise<TermDto[]> => {
  const used = db('articles_tags_lnk as at')
    .join('articles as a', 'a.id', 'at.article_id')
    .whereNotNull('a.published_at')
    .select('at.tag_id')
  const rows: StoredTerm[] = await db('tags')
    .whereIn('id', used)
    .select({ id: 'document_id', slug: 'slug', name: 'name', nameEn: 'name_en' })
  const { compare } = new Intl.Collator(locale)
  return rows.map((row) => toTerm(row, locale)).sort((one, other) => compare(one.name, other.name))
}
