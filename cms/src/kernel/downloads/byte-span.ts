/** First and last byte of what is sent. */
export interface ByteSpan {
  first: number
  last: number
}

const lastBytes = (count: number, size: number): ByteSpan => ({
  first: Math.max(0, size - count),
  last: size - 1,
})

/**
 * What a request asks for of a file of that size: one span, 'none' where there is no such part (416), null for the whole.
 * Several spans at once, or what is no span at all, may be answered with the whole (RFC 9110, 14.2).
 */
export function byteSpan(range: string, size: number): ByteSpan | 'none' | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/i.exec(range.trim()) ?? []
  if (!from && !to) return null
  const end = to ? Number(to) : Infinity
  const asked = from ? { first: Number(from), last: Math.min(end, size - 1) } : lastBytes(end, size)
  if (from && end < asked.first) return null
  return asked.first > asked.last ? 'none' : asked
}
