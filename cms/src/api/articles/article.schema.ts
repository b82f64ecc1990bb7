import { z } from '@strapi/utils'
import type { ListArticlesQuery } from '../../../contract/articles'
import { flagField, localeField, pagingFields, slugField } from '../../kernel/request/fields'

export const listArticlesSchema = z.strictObject({
  locale: localeField,
  ...pagingFields(),
  category: slugField.optional(),
  tag: slugField.optional(),
  featured: flagField.optional(),
}) satisfies z.ZodType<ListArticlesQuery>

export type ListArticles = z.output<typeof listArticlesSchema>
