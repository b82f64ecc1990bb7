import { z } from '@strapi/utils'
import type { LinkKind, SubjectKind } from '../../../../contract/subjects'

const subjectKind: z.ZodType<SubjectKind> = z.enum(['article', 'document', 'event', 'page'])

const linkKind: z.ZodType<LinkKind> = z.enum([
  'related',
  'replaces',
  'amends',
  'repeals',
  'repeals-part',
  'guides',
  'based-on',
  'plan',
  'invitation',
  'result',
])

const entryId = z.string().regex(/^[a-z0-9]{1,64}$/)

/** Whose links are asked for. */
export const entrySchema = z.strictObject({ kind: subjectKind, id: entryId })

/** What an editor types to find an entry to link to. */
export const searchSchema = z.strictObject({ q: z.string().max(200), kind: subjectKind.optional() })

/** A link to be made. */
export const newLinkSchema = z.strictObject({
  kind: linkKind,
  sourceKind: subjectKind,
  sourceId: entryId,
  targetKind: subjectKind,
  targetId: entryId,
})
