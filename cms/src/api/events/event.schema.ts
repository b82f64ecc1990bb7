import { z } from '@strapi/utils'
import type { ListEventsQuery } from '../../../contract/events'
import { dateField, localeField, pagingFields } from '../../kernel/request/fields'

export const listEventsSchema = z
  .strictObject({
    locale: localeField,
    ...pagingFields(),
    when: z.enum(['upcoming', 'now', 'past']).optional(),
    from: dateField.optional(),
    to: dateField.optional(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ['to'],
    message: 'order',
  }) satisfies z.ZodType<ListEventsQuery>

export type ListEvents = z.output<typeof listEventsSchema>
