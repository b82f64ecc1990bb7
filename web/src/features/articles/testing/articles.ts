import type { ArticleDto, ArticleSummaryDto, ListArticlesAnswer } from '@contract/articles'

/** An article as lists have it. */
export const summary: ArticleSummaryDto = {
  id: 'a1',
  slug: 'khai-mac-phien-cho',
  title: 'Khai mạc phiên chợ hàng Việt',
  summary: 'Bốn mươi hai gian hàng.',
  coverImage: null,
  category: { id: 'c1', slug: 'phien-cho', name: 'Phiên chợ' },
  postedAt: '2015-11-12T14:56:00.000Z',
  isFeatured: false,
}

/** The same on its own page. */
export const article: ArticleDto = {
  ...summary,
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sáng nay.' }] }] },
  tags: [{ id: 't1', slug: 'hat-dieu', name: 'hạt điều' }],
  byline: 'Lê Thị Hạnh',
  source: 'Báo Bình Phước',
  revisedOn: '2015-11-13',
  changeNote: 'Sửa số gian hàng.',
  allowsComments: true,
  allowsRating: true,
  externalUrl: null,
  translations: { vi: 'khai-mac-phien-cho', en: null },
  links: [],
  newer: [{ ...summary, id: 'a2', slug: 'moi-hon', title: 'Bài mới hơn' }],
  older: [],
}

/** One page of a list of `total` articles. */
export function listOf(articles: ArticleSummaryDto[], total = articles.length): ListArticlesAnswer {
  const pageCount = Math.ceil(total / 12)
  return { data: articles, meta: { pagination: { page: 1, pageSize: 12, pageCount, total } } }
}
