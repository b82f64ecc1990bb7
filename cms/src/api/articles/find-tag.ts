import type { Knex } from 'knex'
import type { TermDto } from '../../../contract/articles'
import type { LocaleDto } from '../../../contract/envelope'
import { type StoredTerm, toTerm } from '../../kernel/terms/term'

/** A tag by its slug, or null. */
export const findTag = async (db: Knex, slug: string, locale: LocaleDto): Promise<TermDto | null> => {
  const tag = await db('tags')
    .where('slug', slug)
    .first<StoredTerm | undefined>({ id: 'document_id', slug: 'slug', name: 'name', nameEn: 'name_en' })
  return tag ? toTerm(tag, locale) : null
}
