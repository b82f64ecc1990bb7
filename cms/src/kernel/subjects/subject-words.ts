import { z } from '@strapi/utils'
import type { SubjectRef } from '../../../contract/subjects'
import { allSubjectKinds } from './kinds'

const isKind = z.enum(['article', 'document', 'event', 'page'])
const isId = z.string().regex(/^[A-Za-z0-9]{1,64}$/, 'subject')

/** A subject in a body or in the path. */
export const subjectSchema = z.strictObject({ kind: isKind, id: isId }) satisfies z.ZodType<SubjectRef>

/** A subject in a query: `article:<id>`. */
export const subjectField = z
  .string()
  .regex(new RegExp(`^(${allSubjectKinds.join('|')}):[A-Za-z0-9]{1,64}$`), 'subject')
  .transform((words): SubjectRef => {
    const [kind, id] = words.split(':')
    return subjectSchema.parse({ kind, id })
  })
