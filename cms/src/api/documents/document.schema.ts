import { z } from '@strapi/utils'
import type { ListDocumentsQuery } from '../../../contract/documents'
import { dateField, localeField, pagingFields, slugField, wordsField } from '../../kernel/request/fields'

export const listDocumentsSchema = z
  .strictObject({
    locale: localeField,
    ...pagingFields(),
    q: wordsField(1, 100).optional(),
    type: slugField.optional(),
    issuer: slugField.optional(),
    area: slugField.optional(),
    validity: z.enum(['pending', 'in-force', 'partly-expired', 'expired']).optional(),
    from: dateField.optional(),
    to: dateField.optional(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ['to'],
    message: 'order',
  }) satisfies z.ZodType<ListDocumentsQuery>

export type ListDocuments = z.output<typeof listDocumentsSchema>
