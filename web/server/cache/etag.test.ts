import { describe, expect, it } from 'vitest'
import { etagsOf, isKnown } from './etag'

describe('validators', () => {
  it('tell a changed page from the one a browser has', () => {
    const { br } = etagsOf(Buffer.from('old'))
    expect(isKnown(br, etagsOf(Buffer.from('old')).br)).toBe(true)
    expect(isKnown(br, etagsOf(Buffer.from('new')).br)).toBe(false)
  })

  it('differ between encodings, whose bytes differ', () => {
    const { br, gzip, identity } = etagsOf(Buffer.from('text'))
    expect(new Set([br, gzip, identity]).size).toBe(3)
  })

  it('are found among several and behind a weak mark, as proxies write them', () => {
    expect(isKnown('"a", W/"b"', '"b"')).toBe(true)
    expect(isKnown(undefined, '"b"')).toBe(false)
  })
})
