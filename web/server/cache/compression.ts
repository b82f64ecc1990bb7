import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './encoding'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Below this many bytes a compressed answer is no smaller on the wire: it fits a packet either way. */
const worthwhile = 512

/** How hard brotli tries: 5 is quick and for the reader who waits, 11 the smallest and for all who come later. */
export type BrotliQuality = 5 | 11

/** Compresses in the thread pool; small content and `identity` stay as they are. */
export async function compressed(
  bytes: Buffer,
  encoding: Encoding,
  quality: BrotliQuality = 5,
): Promise<Buffer> {
  if (encoding === 'identity' || bytes.length < worthwhile) return bytes
  if (encoding === 'gzip') return zip(bytes, { level: 6 })
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  return brotli(bytes, { params })
}
