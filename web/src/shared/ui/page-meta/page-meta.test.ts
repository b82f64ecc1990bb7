import { describe, expect, it } from 'vitest'
import { addressesInLanguages, headOf, type PagePlace } from './page-meta'

const origin = { publicUrl: 'https://example.vn', siteName: 'Trung tâm' }
const article: PagePlace = { page: 'article', locale: 'vi', params: { slug: 'hat-dieu' }, pageNumber: 1 }

describe('the head of a page', () => {
  it('a search engine learns the one address of a page and its translations', () => {
    const { link } = headOf(
      { title: 'Hạt điều', translations: { vi: 'hat-dieu', en: 'cashew' } },
      article,
      origin,
    )
    expect(link.map(({ href }) => href)).toEqual([
      'https://example.vn/bai-viet/hat-dieu',
      'https://example.vn/bai-viet/hat-dieu',
      'https://example.vn/en/articles/cashew',
    ])
  })

  it('a language an article is not translated into is not promised', () => {
    expect(addressesInLanguages(article, { vi: 'hat-dieu', en: null })).toEqual({
      vi: '/bai-viet/hat-dieu',
      en: null,
    })
  })

  it('the second page of a list is a page of its own', () => {
    const list: PagePlace = { page: 'articles', locale: 'en', params: {}, pageNumber: 2 }
    expect(headOf({ title: 'News' }, list, origin).link[0]?.href).toBe(
      'https://example.vn/en/articles?page=2',
    )
  })

  it('the second page of a list is told apart by its title and promises no other language', () => {
    const list: PagePlace = { page: 'articles', locale: 'vi', params: {}, pageNumber: 2 }
    const head = headOf({ title: 'Tin bài' }, list, { ...origin, pageName: 'Trang 2' })
    expect(head.title).toBe('Tin bài | Trang 2 | Trung tâm')
    expect(head.link.map(({ href }) => href)).toEqual([
      'https://example.vn/bai-viet?trang=2',
      'https://example.vn/bai-viet?trang=2',
    ])
  })

  it('a link preview of a page without a picture shows that of the portal', () => {
    const tags = headOf({ title: 'Hạt điều' }, article, origin).meta
    expect(tags).toContainEqual({ property: 'og:image', content: 'https://example.vn/share.png' })
  })

  it('a link preview shows the picture by its full address', () => {
    const image = { url: '/uploads/a.jpg', width: 1200, height: 800, alt: 'Gian hàng' }
    const tags = headOf({ title: 'Hạt điều', image }, article, origin).meta
    expect(tags).toContainEqual({ property: 'og:image', content: 'https://example.vn/uploads/a.jpg' })
  })

  it('a page that is not there is kept out of search engines', () => {
    const head = headOf({ title: 'Không tìm thấy' }, null, origin)
    expect(head.meta).toContainEqual({ name: 'robots', content: 'noindex' })
    expect(head.link).toEqual([])
  })

  it('the portal is named once in the title', () => {
    expect(headOf({ title: 'Hạt điều' }, article, origin).title).toBe('Hạt điều | Trung tâm')
    expect(headOf({ title: 'Trung tâm' }, article, origin).title).toBe('Trung tâm')
  })
})
