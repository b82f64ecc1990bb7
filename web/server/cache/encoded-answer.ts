import { compressed, type BrotliQuality } from './compression'
import type { Encoding } from './encoding'
import type { EncodedAnswer, KeptAnswer } from './kept-answer'

/** An answer sent this often is worth compressing as small as it gets. */
const often = 8

async function encode(kept: KeptAnswer, encoding: Encoding, quality?: BrotliQuality): Promise<EncodedAnswer> {
  const bytes = await compressed(kept.content, encoding, quality)
  const validated: Record<string, string> = { ...kept.headers, etag: kept.etags[encoding] }
  const { 'content-type': _type, ...unchangedHeaders } = validated
  const isSmaller = bytes !== kept.content
  const headers = {
    ...validated,
    'content-length': String(bytes.length),
    ...(isSmaller ? { 'content-encoding': encoding } : {}),
  }
  return { bytes, headers, unchangedHeaders, sentCount: 0 }
}

let isImproving = false

/** Compresses a much asked answer once more, one at a time so that the thread pool stays free for readers who wait. */
function improve(kept: KeptAnswer): void {
  if (isImproving) return
  isImproving = true
  encode(kept, 'br', 11)
    .then((best) => (kept.encoded.br = best))
    .catch(() => undefined)
    .finally(() => (isImproving = false))
}

/** The bytes of an answer in an encoding, if they are ready. */
export function readyEncoding(kept: KeptAnswer, encoding: Encoding): EncodedAnswer | undefined {
  const ready = kept.encoded[encoding]
  if (!ready) return undefined
  ready.sentCount += 1
  if (ready.sentCount === often && encoding === 'br' && kept.keep === 'until-changed') improve(kept)
  return ready
}

/** Compresses an answer at its first use in an encoding. */
export async function prepareEncoding(kept: KeptAnswer, encoding: Encoding): Promise<EncodedAnswer> {
  const made = await encode(kept, encoding)
  return (kept.encoded[encoding] ??= made)
}
