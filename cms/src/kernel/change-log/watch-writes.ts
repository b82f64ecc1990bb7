import type { Core, Modules, UID } from '@strapi/strapi'
import type { Knex } from 'knex'
import { inTransaction } from '../transaction'
import { writeChanges } from './write-changes'

type Write = Modules.Documents.Middleware.Context

interface Change<State> {
  documentId: string
  /** null where the entry is new. */
  before: State | null
  after: State
}

/** How writes to one content type show on public pages. */
export interface Watch<State = unknown> {
  uid: UID.ContentType
  /** Whether this write can change what readers see: saving a draft cannot. */
  isPublic(write: Write): boolean
  /** What readers see of an entry, before and after the write. */
  read(trx: Knex.Transaction, documentId: string): Promise<State>
  /** Does what must be done in the same transaction and tells the cache tags of all that changed. */
  settle(trx: Knex.Transaction, change: Change<State>): Promise<string[]>
}

const documentIdOf = (write: Write, result: unknown): string | null => {
  if ('documentId' in write.params && write.params.documentId) return String(write.params.documentId)
  return typeof result === 'object' && result !== null && 'documentId' in result
    ? String(result.documentId)
    : null
}

interface Attempt<Result> {
  watch: Watch
  write: Write
  next: () => Promise<Result>
}

const settleWrite = <Result>(strapi: Core.Strapi, { watch, write, next }: Attempt<Result>): Promise<Result> =>
  inTransaction(strapi, async (trx) => {
    const known = documentIdOf(write, null)
    const before = known === null ? null : await watch.read(trx, known)
    const result = await next()
    const documentId = documentIdOf(write, result)
    if (documentId === null) return result
    const after = await watch.read(trx, documentId)
    await writeChanges(trx, await watch.settle(trx, { documentId, before, after }))
    return result
  })

/** In register(): notes in the change log what each write to a watched type changes on public pages. */
export const watchWrites = (strapi: Core.Strapi, watches: Watch[]) => {
  const byType = new Map(watches.map((watch) => [watch.uid, watch]))
  strapi.documents.use(async (write, next) => {
    const watch = byType.get(write.uid)
    return watch?.isPublic(write) ? settleWrite(strapi, { watch, write, next: async () => next() }) : next()
  })
}

const WRITES = new Set(['create', 'update', 'delete', 'publish', 'unpublish', 'clone'])

/** Every write to a type without drafts is public. */
export const isWrite = ({ action }: Write): boolean => WRITES.has(action)

/** Of a type with drafts, only writes that touch the published rows are. */
export const touchesPublished = ({ action, params }: Write): boolean =>
  action === 'publish' ||
  action === 'unpublish' ||
  action === 'delete' ||
  ((action === 'create' || action === 'update') && 'status' in params && params.status === 'published')

/** Watch of a small type without drafts whose every write changes the same tags. */
export const watchTerm = (uid: UID.ContentType, tagsOf: (documentId: string) => string[]): Watch => ({
  uid,
  isPublic: isWrite,
  read: async () => null,
  settle: async (_trx, { documentId }) => tagsOf(documentId),
})
