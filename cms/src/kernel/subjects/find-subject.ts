import type { Knex } from 'knex'
import type { SubjectKind, SubjectRef } from '../../../contract/subjects'
import type { StoredInstant } from '../database/values'
import { subjectKinds } from './kinds'

/** A published entry as voices see it. */
export interface Subject extends SubjectRef {
  /** Vietnamese where there is a Vietnamese one. */
  title: string
  allowsComments: boolean
  allowsRating: boolean
  /** From when on it grows old; null for what does not. */
  datedAt: Date | null
  /** When a draft document is open to comments; null for what is never under consultation. */
  consultation: { from: Date | null; to: Date | null } | null
}

interface Columns {
  allowsComments: string | null
  allowsRating: string | null
  datedAt: string | null
  consultationFrom: string | null
  consultationTo: string | null
}

const NONE: Columns = {
  allowsComments: null,
  allowsRating: null,
  datedAt: null,
  consultationFrom: null,
  consultationTo: null,
}

const columnsOf: Record<SubjectKind, Columns> = {
  article: {
    ...NONE,
    allowsComments: 'allows_comments',
    allowsRating: 'allows_rating',
    datedAt: 'posted_at',
  },
  document: { ...NONE, consultationFrom: 'consultation_from', consultationTo: 'consultation_to' },
  event: { ...NONE, datedAt: 'ends_at' },
  page: NONE,
}

interface SubjectRow {
  title: string
  language: string | null
  allowsComments: boolean | number | null
  allowsRating: boolean | number | null
  datedAt: StoredInstant | null
  consultationFrom: StoredInstant | null
  consultationTo: StoredInstant | null
}

const dateOf = (stored: StoredInstant | null): Date | null => (stored === null ? null : new Date(stored))

/** Off in one language is off: a reader must not find the door that the editor closed open in the other one. */
const isOn = (rows: SubjectRow[], name: 'allowsComments' | 'allowsRating') =>
  rows.every((row) => row[name] === null || Boolean(row[name]))

/** The published entry a voice speaks of, in whatever language it is published; null where readers cannot see it. */
export const findSubject = async (db: Knex, { kind, id }: SubjectRef): Promise<Subject | null> => {
  const { table, title } = subjectKinds[kind]
  const columns = Object.entries(columnsOf[kind]).map(([name, column]) =>
    column ? db.ref(column).as(name) : db.raw('null as ??', [name]),
  )
  const rows: SubjectRow[] = await db(table)
    .where('document_id', id)
    .whereNotNull('published_at')
    .select({ title, language: 'locale' }, ...columns)
  const [first] = rows
  if (!first) return null
  return {
    kind,
    id,
    title: (rows.find(({ language }) => language === 'vi') ?? first).title,
    allowsComments: isOn(rows, 'allowsComments'),
    allowsRating: isOn(rows, 'allowsRating'),
    datedAt: dateOf(first.datedAt),
    consultation:
      kind === 'document' ? { from: dateOf(first.consultationFrom), to: dateOf(first.consultationTo) } : null,
  }
}
