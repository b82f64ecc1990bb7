import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from './documents'
import { documentSlug } from './seed/documents'

const newestFirst = [...DOCUMENTS].sort((one, other) => Date.parse(other.postedAt) - Date.parse(one.postedAt))

describe('the document notices of the demo content', () => {
  it('a reader finds 12 or more, none with the address of another', () => {
    expect(DOCUMENTS.length).toBeGreaterThanOrEqual(12)
    const slugs = DOCUMENTS.map(documentSlug)
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  it('the five of the former site stand first, in its order, with its counts', () => {
    expect(newestFirst.slice(0, 5).map(({ number, startCounts }) => ({ number, ...startCounts }))).toEqual([
      { number: null, views: 171, downloads: 0 },
      { number: '3116/QĐ-BCT', views: 170, downloads: 30 },
      { number: '566/KHPH-SCT-UBND', views: 283, downloads: 26 },
      { number: '1588/SCT-KC', views: 281, downloads: 27 },
      { number: '1589/SCT-KC', views: 290, downloads: 27 },
    ])
  })

  it('they bear the dates of the former site', () => {
    const [meeting, ...others] = newestFirst
    expect(meeting?.postedAt.slice(0, 10)).toBe('2023-12-21')
    expect(others.slice(0, 4).map(({ issuedOn }) => issuedOn)).toEqual([
      '2023-12-18',
      '2023-11-29',
      '2023-12-04',
      '2023-12-04',
    ])
  })

  it('one keeps the slip of its official title, for the search to forgive', () => {
    expect(DOCUMENTS.filter(({ abstract }) => abstract.includes('sùng sâu'))).toHaveLength(1)
  })

  it('nobody has downloaded a file that is not there', () => {
    for (const { key, attachments, startCounts } of DOCUMENTS) {
      if (attachments.length === 0) expect(startCounts.downloads ?? 0, key).toBe(0)
    }
  })
})
