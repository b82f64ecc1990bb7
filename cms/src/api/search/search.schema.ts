import { z } from '@strapi/utils'
import type { SearchQuery } from '../../../contract/search'
import { localeField, pagingFields, wordsField } from '../../kernel/request/fields'

export const searchSchema = z.strictObject({
  locale: localeField,
  ...pagingFields(),
  q: wordsField(2, 100),
  kind: z.enum(['article', 'document', 'event', 'page']).optional(),
}) satisfies z.ZodType<SearchQuery>

export type Search = z.output<typeof searchSchema>
