import { beforeEach, describe, expect, it } from 'vitest'
import { importCounts } from '../../../scripts/lib/import-counts/import-counts'
import { useCms } from '../../support/cms'
import { useCountedArticle } from '../../support/counted-article'

const cms = useCms()
const { countsOf, hit } = useCountedArticle(cms)
const postedAt = '2015-11-12T14:56:00.000Z'

let article: { kind: 'article'; id: string }
let document: { kind: 'document'; id: string }

const fileOf = (...lines: string[]) => ['kind,slug,views,downloads', ...lines].join('\n')
const bring = (...lines: string[]) => importCounts(cms.strapi, fileOf(...lines))

beforeEach(async () => {
  const id = await cms.publish('api::articles.article', {
    title: 'Sản xuất sạch hơn',
    slug: 'sach',
    postedAt,
  })
  article = { kind: 'article', id }
  document = {
    kind: 'document',
    id: await cms.publish('api::documents.official-document', { abstract: '3116', slug: '3116', postedAt }),
  }
})

describe('the import of start values', () => {
  it('adds what the former site counted to what this one counts', async () => {
    await hit(article)
    const outcome = await bring('article,sach,4660,0', 'document,3116,170,30', 'visits,,6070817,')
    expect(outcome).toEqual({ entryCount: 2, visits: 6_070_817 })
    expect(await countsOf(article, document)).toMatchObject([
      { viewCount: 4661, downloadCount: 0 },
      { viewCount: 170, downloadCount: 30 },
    ])
    expect((await cms.get('/api/statistics')).body.data.total).toBe(6_070_818)
  })

  it('twice leaves the values of the second time', async () => {
    await bring('article,sach,4660,0')
    await bring('article,sach,4700,0')
    expect(await countsOf(article)).toMatchObject([{ viewCount: 4700 }])
  })

  it('finds an entry by the address it once had', async () => {
    await cms.republish({ uid: 'api::articles.article', documentId: article.id }, { slug: 'san-xuat-sach' })
    await bring('article,sach,4660,0')
    expect(await countsOf(article)).toMatchObject([{ viewCount: 4660 }])
  })

  it('of a file with wrong lines names each of them and imports nothing', async () => {
    await cms.republish({ uid: 'api::articles.article', documentId: article.id }, { slug: 'san-xuat-sach' })
    const outcome = await bring(
      'article,sach,1,0',
      'article,khong-co,1,0',
      'page,x',
      'article,san-xuat-sach,2,0',
    )
    const faults = 'faults' in outcome ? outcome.faults : []
    expect(faults.map(({ line, text }) => [line, text.split(' | ')[1]])).toEqual([
      [3, 'no article has the slug "khong-co"'],
      [4, 'no page has the slug "x"'],
      [5, 'is the same entry as line 2'],
    ])
    expect(await countsOf(article)).toMatchObject([{ viewCount: 0 }])
  })
})
