import type { MadeAnswer } from '../pages/made-answer'
import type { Encoding } from './encoding'
import { etagsOf } from './etag'

type Headers = Record<string, string>

/** The bytes of one encoding with the headers to send them with. */
export interface EncodedAnswer {
  bytes: Buffer
  /** Names and values in turn, as Node writes them quickest. */
  rawHeaders: string[]
  /** Headers, beside the validator, of an answer that says that the client has these bytes. */
  unchangedHeaders: Record<string, string>
  /** The validator of these bytes. */
  etag: string
  /** Validators of this content in this encoding, however hard it was compressed. */
  etags: readonly string[]
  /** How often it was sent since it was compressed. */
  sentCount: number
}

/** An answer as finished bytes. */
export interface KeptAnswer {
  status: number
  tags: readonly string[]
  /** Its content before compression. */
  content: Buffer
  /** Headers that every encoding has. */
  headers: Headers
  etags: Record<Encoding, string>
  /** What was asked for so far, ready to be sent. */
  encoded: Partial<Record<Encoding, EncodedAnswer>>
  /** What is being compressed now. */
  encoding: Partial<Record<Encoding, Promise<EncodedAnswer>>>
  /** Whether it was compressed as small as it gets, which is worth its time once. */
  isImproved: boolean
  /** Instant (ms) it was made at. */
  madeAt: number
  /** Instant (ms) at which it changes by itself; infinite where it does not. */
  until: number
  /** Whether it is fresh only for as long as nothing it was made from changes, a few seconds at most, or not at all. */
  keep: MadeAnswer['keep']
  /** Whether something it was made from has changed since. */
  isStale: boolean
  /** The most it takes in memory, in bytes. */
  size: number
}

/** How long a shared cache in front may keep an answer, in seconds: nobody tells it of changes. */
const sharedAge = 1
/** How long a cache in front may serve an answer while this server fails, in seconds. */
const failureAge = 86_400
/** `s-maxage` forbids old answers (RFC 9111, 5.2.2.10), so caches that know it are told of them in a field of their own. */
const inFront = `max-age=${sharedAge}, stale-if-error=${failureAge}`
/** What headers, etags and places in the indexes take, in bytes, beside content and tags. */
const fixedSize = 4_000
/** Content with both of its compressed forms, at the most. */
const withEncodings = 1.7

function headersOf({ headers, tags, keep }: MadeAnswer, common: Headers): Headers {
  const shared = `public, max-age=0, s-maxage=${sharedAge}, stale-if-error=${failureAge}`
  return {
    ...common,
    'cache-control': keep === 'not' ? 'no-store' : shared,
    ...(keep === 'not' ? {} : { 'cdn-cache-control': inFront }),
    vary: 'Accept-Encoding',
    ...(tags.length > 0 ? { 'surrogate-key': tags.join(' ') } : {}),
    ...headers,
  }
}

/** Prepares an answer for keeping. `common` are the headers of every answer of this server, `madeAt` is in ms. */
export function keptAnswer(made: MadeAnswer, common: Headers, madeAt: number): KeptAnswer {
  const content = Buffer.from(made.body)
  return {
    status: made.status,
    tags: made.tags,
    content,
    headers: headersOf(made, common),
    etags: etagsOf(content),
    encoded: {},
    encoding: {},
    isImproved: false,
    madeAt,
    until: made.until ? Date.parse(made.until) : Infinity,
    keep: made.keep,
    isStale: false,
    size: Math.ceil(content.length * withEncodings) + made.tags.length * 100 + fixedSize,
  }
}
