import { z } from '@strapi/utils'
import type { CrawlersBody, HitBody } from '../../../contract/statistics'
import { dateField, localeField } from '../../kernel/request/fields'
import { subjectField, subjectSchema } from '../../kernel/subjects/subject-words'

const MOST_SUBJECTS = 50
/** Longer than fifty subjects are. */
const LONGEST_LIST = 4000

const rangeFields = { from: dateField.optional(), to: dateField.optional() }

export const hitSchema = z.strictObject({ subject: subjectSchema.nullable() }) satisfies z.ZodType<HitBody>

const MOST_CRAWLERS = 200

export const crawlersSchema = z.strictObject({
  crawlers: z
    .array(z.strictObject({ address: z.string().max(100), agent: z.string().max(512) }))
    .max(MOST_CRAWLERS),
}) satisfies z.ZodType<CrawlersBody>

export const listVisitsSchema = z.strictObject({
  ...rangeFields,
  locale: localeField,
  step: z.enum(['day', 'month', 'year']).default('day'),
  format: z.enum(['json', 'csv']).default('json'),
})

export const listMostSchema = z
  .strictObject({ ...rangeFields, locale: localeField, by: z.enum(['views', 'downloads']) })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['from'], message: 'order' })

export const listCountsSchema = z.strictObject({
  locale: localeField,
  subjects: z
    .string()
    .max(LONGEST_LIST)
    .transform((text) => text.split(','))
    .pipe(z.array(subjectField).max(MOST_SUBJECTS)),
})
