import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import { sealOf } from '../identity'
import { Refusal } from '../refusals'
import { inTransaction, type Transaction } from '../transaction'
import { fingerprintOf } from './fingerprint'
import { SingleFlight } from './single-flight'

const TABLE = 'idempotent_answers'
const KEPT_FOR_MS = 24 * 60 * 60 * 1000
const KEY = /^[\w-]{16,100}$/

const NO_KEY = {
  vi: 'Thiếu hoặc sai tiêu đề Idempotency-Key.',
  en: 'The header Idempotency-Key is missing or is not 16 to 100 letters, digits, - and _.',
}
const OTHER_REQUEST = {
  vi: 'Biểu mẫu này đã được gửi với nội dung khác. Vui lòng tải lại trang rồi gửi lại.',
  en: 'This form was already sent with other content. Please reload the page and send it again.',
}

const GONE = {
  vi: 'Nội dung này đã được gửi rồi bị xóa.',
  en: 'This was sent already and has been deleted since.',
}

interface StoredAnswer {
  request_hash: string
  /** null: what it told of was deleted. */
  answer: string | null
}

/** One act that must happen once, however often it is asked for. */
export interface Once<Result> {
  /** Value of the header Idempotency-Key. */
  key: string
  /** What is asked, without what changes from try to try (the proof of work). */
  request: unknown
  now: Date
  /** Outside the transaction, only before the work is really done: limits, proofs. */
  before: () => Promise<void>
  /** Stored with its answer in one transaction; the answer must survive JSON. */
  work: (trx: Transaction) => Promise<Result>
}

export async function createIdempotencyTable(database: Knex): Promise<void> {
  await database.raw(
    `create table if not exists ${TABLE}
     (key_hash text primary key, request_hash text not null, answer text, created_at bigint not null)`,
  )
}

/** Forgets answers a day old: nobody sends a form again after that. */
export async function forgetOldAnswers(database: Knex, now: Date): Promise<void> {
  await database(TABLE)
    .where('created_at', '<', now.getTime() - KEPT_FOR_MS)
    .delete()
}

/** Forgets the answers that tell of these entries, as their writer's account is deleted. */
export async function forgetAnswersOf(trx: Transaction, entryIds: readonly string[]): Promise<void> {
  const wanted = new Set(entryIds)
  if (wanted.size === 0) return
  const kept: { key_hash: string; answer: string | null }[] = await trx(TABLE).select('key_hash', 'answer')
  for (const { key_hash, answer } of kept) {
    const tells = answer?.match(/[a-z0-9]{24,32}/g)?.some((id) => wanted.has(id))
    if (tells) await trx(TABLE).where({ key_hash }).delete()
  }
}

/** Takes the words of a deleted entry out of the answer kept for repeats; its key stays used. */
export async function emptyAnswerOf(trx: Transaction, entryId: string): Promise<void> {
  await trx(TABLE).where('answer', 'like', `{"data":{"id":"${entryId}"%`).update({ answer: null })
}

function answerIn<Result>(stored: StoredAnswer, requestHash: string): Result {
  if (stored.request_hash !== requestHash) throw new Refusal(422, OTHER_REQUEST)
  if (stored.answer === null) throw new Refusal(410, GONE)
  return JSON.parse(stored.answer)
}

async function workOnce<Result>(
  trx: Transaction,
  keys: { key: string; request: string },
  once: Once<Result>,
) {
  const claimed = await trx(TABLE)
    .insert({ key_hash: keys.key, request_hash: keys.request, created_at: once.now.getTime() })
    .onConflict('key_hash')
    .ignore()
    .returning('key_hash')
  if (claimed.length === 0) {
    // Another process was first: PostgreSQL has let us wait for its commit.
    const stored: StoredAnswer = await trx(TABLE)
      .where({ key_hash: keys.key })
      .first('request_hash', 'answer')
    return answerIn<Result>(stored, keys.request)
  }
  const result = await once.work(trx)
  await trx(TABLE)
    .where({ key_hash: keys.key })
    .update({ answer: JSON.stringify(result) })
  return result
}

const flights = new WeakMap<Core.Strapi, SingleFlight<unknown>>()

/**
 * Does what is asked once for each key and gives every repeat the first answer. Throws the 400 without a fit key and the
 * 422 for another request under a key already used. Work that throws leaves nothing behind and may be tried again.
 */
export async function idempotently<Result>(strapi: Core.Strapi, once: Once<Result>): Promise<Result> {
  if (!KEY.test(once.key)) throw new Refusal(400, NO_KEY)
  const keys = {
    key: sealOf(strapi.config.get('portal.readerSecret'), `once:${once.key}`),
    request: fingerprintOf(once.request),
  }
  const flight = (flights.get(strapi) ?? new SingleFlight<unknown>()) as SingleFlight<Result>
  flights.set(strapi, flight)
  return flight.run(`${keys.key} ${keys.request}`, async () => {
    const stored: StoredAnswer | undefined = await strapi.db
      .connection(TABLE)
      .where({ key_hash: keys.key })
      .first('request_hash', 'answer')
    if (stored) return answerIn<Result>(stored, keys.request)
    await once.before()
    return inTransaction(strapi, (trx) => workOnce(trx, keys, once))
  })
}
