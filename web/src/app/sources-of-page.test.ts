import { describe, expect, it } from 'vitest'
import { SourcesOfPage } from './sources-of-page'

describe('what a page is made from', () => {
  it('is all that its answers are made from', () => {
    const sources = new SourcesOfPage()
    sources.add({ tags: ['site', 'article:a'], until: null, keep: 'until-changed' })
    sources.add({ tags: ['article:a', 'tag:b'], until: null, keep: 'until-changed' })
    expect(sources.summary).toEqual({
      tags: ['site', 'article:a', 'tag:b'],
      until: null,
      keep: 'until-changed',
    })
  })

  it('changes when the first of its answers changes by itself', () => {
    const sources = new SourcesOfPage()
    sources.add({ tags: [], until: '2026-01-02T00:00:00.000Z', keep: 'until-changed' })
    sources.add({ tags: [], until: '2026-01-01T00:00:00.000Z', keep: 'until-changed' })
    sources.add({ tags: [], until: null, keep: 'until-changed' })
    expect(sources.summary.until).toBe('2026-01-01T00:00:00.000Z')
  })

  it('is kept no longer than the answer that may be kept shortest', () => {
    const sources = new SourcesOfPage()
    sources.add({ tags: [], until: null, keep: 'briefly' })
    sources.add({ tags: [], until: null, keep: 'until-changed' })
    expect(sources.summary.keep).toBe('briefly')
  })

  it('is not kept where an answer did not come', () => {
    const sources = new SourcesOfPage()
    sources.addFailure()
    sources.add({ tags: [], until: null, keep: 'until-changed' })
    expect(sources.summary.keep).toBe('not')
  })
})
