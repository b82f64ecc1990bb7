import type { SubjectRef } from '../../../contract/subjects'

/** Whom a visit is counted as. */
export type VisitorClass = 'bot' | 'guest' | 'member'

/** One page shown to, or one file sent to, a visitor. */
export interface Hit {
  /** Key of the visitor on that day. */
  visitor: string
  /** Key the same visitor had the day before, by which a visit goes on over midnight. */
  formerVisitor: string
  visitorClass: VisitorClass
  /** Key of the line (an address, a /64) the visitor shares with others. */
  line: string
  /** Null for a page that is no subject. */
  subject: SubjectRef | null
  /** The file that was sent; null for a page. */
  file: string | null
  at: Date
}

/** A subject as one word, by which counts are gathered. */
export const subjectKey = ({ kind, id }: SubjectRef): string => `${kind}:${id}`

/** The same time of the day before. */
export const dayBefore = (at: Date): Date => new Date(at.getTime() - 86_400_000)
