import { describe, expect, it } from 'vitest'
import { etagsOf, knownEtag } from './etag'

describe('validators', () => {
  it('tell a changed page from the one a browser has', () => {
    const { br } = etagsOf(Buffer.from('old'))
    expect(knownEtag(br, [etagsOf(Buffer.from('old')).br])).toBe(br)
    expect(knownEtag(br, [etagsOf(Buffer.from('new')).br])).toBeUndefined()
  })

  it('differ between encodings, whose bytes differ', () => {
    const { br, gzip, identity } = etagsOf(Buffer.from('text'))
    expect(new Set([br, gzip, identity]).size).toBe(3)
  })

  it('are found among several and behind a weak mark, as proxies write them', () => {
    expect(knownEtag('"a", W/"b"', ['"b"'])).toBe('"b"')
    expect(knownEtag(undefined, ['"b"'])).toBeUndefined()
  })
})
