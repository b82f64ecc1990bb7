import type { SubjectRef } from '../../../contract/subjects'
import type { VisitorKeys } from '../../kernel/identity'

/** Whom a visit is counted as. */
export type VisitorClass = 'bot' | 'guest' | 'member'

/** One page shown to, or one file sent to, a visitor. */
export interface Hit extends VisitorKeys {
  visitorClass: VisitorClass
  /** Null for a page that is no subject. */
  subject: SubjectRef | null
  /** The file that was sent; null for a page. */
  file: string | null
  at: Date
}

/** A subject as one word, by which counts are gathered. */
export const subjectKey = ({ kind, id }: SubjectRef): string => `${kind}:${id}`
