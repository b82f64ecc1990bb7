import type { CommentsClosedDto } from '../../../../contract/comments'
import type { Reader } from '../../../kernel/identity'
import type { Transaction } from '../../../kernel/transaction'
import type { VoiceSettings } from '../../../kernel/voice-settings/voice-settings'
import { bodyKeyOf } from './body-key'
import { countRejections } from './count-rejections'
import type { ModerationContext } from './rules'

const DAY_MS = 24 * 60 * 60 * 1000
const REPEATS_MS = DAY_MS
const HISTORY_MS = 30 * DAY_MS

/** A text to judge, with what is known of how it came. */
export interface Attempt {
  body: string
  reader: Reader
  now: Date
  closed: CommentsClosedDto | null
  honeypot: string
  fillSeconds: number | null
  settings: VoiceSettings
  /** The comment that is being changed: it does not repeat itself. */
  changedId: string | null
}

async function findRepeats(trx: Transaction, { body, reader, now, changedId }: Attempt) {
  const equal: { readerKey: string }[] = await trx('comments')
    .where('body_key', bodyKeyOf(body))
    .where('created_at', '>', new Date(now.getTime() - REPEATS_MS))
    .whereNot('document_id', changedId ?? '')
    .select({ readerKey: 'reader_key' })
  const own = equal.filter(({ readerKey }) => readerKey === reader.key).length
  return { own, others: equal.length - own }
}

async function findHistory(trx: Transaction, { reader, now }: Attempt) {
  const since = new Date(now.getTime() - HISTORY_MS)
  const approved = await trx('comments')
    .where({ reader_key: reader.key, state: 'approved' })
    .where('created_at', '>', since)
    .count({ total: '*' })
    .first<{ total: number | string }>()
  const rejectionsOf = await countRejections(trx, [reader.key], since)
  return { approved: Number(approved.total), rejected: rejectionsOf(reader.key) }
}

/** Asks the database for the rest of what the rules need. */
export async function findContext(trx: Transaction, attempt: Attempt): Promise<ModerationContext> {
  const { body, closed, honeypot, fillSeconds, settings, reader } = attempt
  return {
    body,
    closed,
    honeypot,
    fillSeconds,
    settings,
    isSignedIn: reader.account !== null,
    repeats: await findRepeats(trx, attempt),
    history: await findHistory(trx, attempt),
  }
}
