import { z } from '@strapi/utils'
import { CURSOR_PATTERN } from '../../kernel/change-log/cursor'
import { localeField } from '../../kernel/request/fields'

export const changesSchema = z.strictObject({
  locale: localeField,
  after: z.string().regex(CURSOR_PATTERN, 'cursor').optional(),
})
