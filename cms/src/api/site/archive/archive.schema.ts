import { z } from '@strapi/utils'
import type { ListYearQuery } from '../../../../contract/site'
import { localeField, pagingFields } from '../../../kernel/request/fields'

export const listYearSchema = z.strictObject({
  locale: localeField,
  ...pagingFields(),
}) satisfies z.ZodType<ListYearQuery>

export type ListYear = z.output<typeof listYearSchema>
