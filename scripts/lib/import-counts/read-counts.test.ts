import { describe, expect, it } from 'vitest'
import { readCounts } from './read-counts'

const HEAD = 'kind,slug,views,downloads'
const faultsOf = (...lines: string[]) => readCounts([HEAD, ...lines].join('\n')).faults

describe('a file of start values', () => {
  it('tells what each entry was viewed and downloaded, and the visits of the whole site', () => {
    const file = readCounts(
      `${HEAD}\narticle,mot-bai,4660,\ndocument,3116-qd-bct,170,30\n\nvisits,,6070817,\n`,
    )
    expect(file).toEqual({
      counts: [
        { line: 2, kind: 'article', slug: 'mot-bai', views: 4660, downloads: 0 },
        { line: 3, kind: 'document', slug: '3116-qd-bct', views: 170, downloads: 30 },
      ],
      visits: 6_070_817,
      faults: [],
    })
  })

  it('is read as a Vietnamese spreadsheet writes it', () => {
    const written = '\uFEFFkind;slug;views;downloads\r\n"article";"mot-bai";"4660";0\r\n'
    expect(readCounts(written)).toMatchObject({ counts: [{ slug: 'mot-bai', views: 4660 }], faults: [] })
  })

  it('without its head is refused, so that nobody swaps two columns', () => {
    expect(readCounts('article,mot-bai,1,2').faults).toMatchObject([{ line: 1 }])
    expect(readCounts('kind,slug,downloads,views\narticle,mot-bai,1,2').faults).toMatchObject([{ line: 1 }])
  })
})

describe('a line that is wrong', () => {
  it.each([
    ['bai-viet,mot-bai,1,2', 'bai-viet'],
    ['article,,1,2', 'slug'],
    ['article,mot-bai,4.660,2', '4.660'],
    ['article,mot-bai,-1,2', '-1'],
    ['article,mot-bai,1,99999999999', '99999999999'],
    ['article,mot-bai,1,2,3', 'too many columns'],
    ['visits,,many,', 'many'],
  ])('is named with its reason: %s', (line, reason) => {
    expect(faultsOf('page,gioi-thieu,1,2', line)).toEqual([
      { line: 3, text: expect.stringContaining(reason) },
    ])
  })

  it('is told of together with all others', () => {
    expect(faultsOf('x,y,1,2', 'article,mot-bai,1,2', 'page,,1,2').map(({ line }) => line)).toEqual([2, 4])
  })

  it('is one that repeats an entry or the visits', () => {
    const [twice, again] = faultsOf('page,a,1,2', 'page,a,1,2', 'visits,,1,', 'visits,,2,')
    expect([twice?.line, again?.line]).toEqual([3, 5])
    expect(twice?.text).toContain('2')
  })
})
