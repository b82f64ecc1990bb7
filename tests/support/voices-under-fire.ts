import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { PHONE } from './counted-article'
import { newAddress } from './readers'

/** A hit or a comment, to be sent until it is acknowledged. */
export interface Voice {
  path: '/api/hits' | '/api/comments'
  body: object
  headers: Record<string, string>
  isAcknowledged: boolean
}

interface Speaker {
  articleId: string
  readerToken: string
}

const headersOf = () => ({
  'content-type': 'application/json',
  'user-agent': PHONE,
  'x-client-address': newAddress(),
  'x-web-secret': 'test-web-secret',
})

/** One page shown to a reader nobody knows yet. */
const newHit = ({ articleId }: Speaker): Voice => ({
  path: '/api/hits',
  body: { subject: { kind: 'article', id: articleId } },
  headers: headersOf(),
  isAcknowledged: false,
})

/** A comment under a text and a key that no other has. */
const newComment = ({ articleId, readerToken }: Speaker): Voice => ({
  path: '/api/comments',
  body: {
    subject: { kind: 'article', id: articleId },
    body: `Ý kiến ${randomUUID()}`,
    consentVersion: '1',
  },
  headers: {
    ...headersOf(),
    authorization: `Bearer ${readerToken}`,
    'idempotency-key': randomUUID(),
  },
  isAcknowledged: false,
})

/** Sends a voice once; one that meets a dead server stays unacknowledged. Throws where the server refuses it. */
export async function send(port: number, voice: Voice): Promise<void> {
  const { path, body, headers } = voice
  const request = { method: 'POST', headers, body: JSON.stringify(body) }
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, request).catch(() => null)
  const text = await answer?.text().catch(() => null)
  if (!answer || typeof text !== 'string') return
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`)
  voice.isAcknowledged = true
}

const TICK_MS = 10
const HITS_PER_COMMENT = 20

/** Sends about 100 hits and 5 comments a second for so long; gives all of them, with the ends of their sending. */
export async function fire(port: number, by: Speaker, forMs: number) {
  const voices: Voice[] = []
  const sendings: Promise<void>[] = []
  const say = (voice: Voice) => {
    voices.push(voice)
    sendings.push(send(port, voice))
  }
  const end = Date.now() + forMs
  while (Date.now() < end) {
    if (voices.length % (HITS_PER_COMMENT + 1) === 0) say(newComment(by))
    say(newHit(by))
    await pause(TICK_MS)
  }
  return { voices, sent: () => Promise.all(sendings) }
}
