import { compressed, type BrotliQuality } from './compression'
import type { Encoding } from './encoding'
import type { EncodedAnswer, KeptAnswer } from './kept-answer'

/** An answer sent this often is worth compressing as small as it gets. */
const often = 8

/** Other bytes need another strong validator: what brotli made smaller has one of its own. */
const smallest = (etag: string): string => etag.replace(/"$/, '11"')

async function encode(kept: KeptAnswer, encoding: Encoding, quality?: BrotliQuality): Promise<EncodedAnswer> {
  const bytes = await compressed(kept.content, encoding, quality)
  const etag = kept.etags[encoding]
  const isSmaller = bytes !== kept.content
  const sentEtag = quality === 11 && isSmaller ? smallest(etag) : etag
  const { 'content-type': _type, ...unchangedHeaders } = kept.headers
  const headers = {
    ...kept.headers,
    etag: sentEtag,
    'content-length': String(bytes.length),
    ...(isSmaller ? { 'content-encoding': encoding } : {}),
  }
  return {
    bytes,
    etag: sentEtag,
    etags: [etag, smallest(etag)],
    rawHeaders: Object.entries(headers).flat(),
    unchangedHeaders,
    sentCount: 0,
  }
}

let isImproving = false

/** Compresses a much asked answer once more, one at a time so that the thread pool stays free for readers who wait. */
function improve(kept: KeptAnswer): void {
  if (isImproving) return
  isImproving = true
  kept.isImproved = true
  encode(kept, 'br', 11)
    .then((best) => (kept.encoded.br = best))
    .catch(() => undefined)
    .finally(() => (isImproving = false))
}

function isWorthImproving({ keep, isImproved }: KeptAnswer, { sentCount }: EncodedAnswer): boolean {
  return sentCount >= often && !isImproved && keep === 'until-changed'
}

/** The bytes of an answer in an encoding, if they are ready. */
export function readyEncoding(kept: KeptAnswer, encoding: Encoding): EncodedAnswer | undefined {
  const ready = kept.encoded[encoding]
  if (!ready) return undefined
  ready.sentCount += 1
  if (encoding === 'br' && isWorthImproving(kept, ready)) improve(kept)
  return ready
}

/** Compresses an answer at its first use in an encoding, once for all who wait. */
export function prepareEncoding(kept: KeptAnswer, encoding: Encoding): Promise<EncodedAnswer> {
  return (kept.encoding[encoding] ??= encode(kept, encoding)
    .then((made) => (kept.encoded[encoding] ??= made))
    .finally(() => (kept.encoding[encoding] = undefined)))
}
