import { expect, it } from 'vitest'
import { gather } from './gather'
import { sitemapPages } from './sitemap-pages'

const list = (data: object[], pageCount: number) => ({ data, meta: { pagination: { pageCount } } })
const entry = (id: string) => ({ id, slug: id })

function answerOf(url: URL): object | null {
  const { pathname, searchParams } = url
  const page = Number(searchParams.get('page'))
  if (page > 1000) return null
  if (pathname === '/api/categories') return { data: [entry('tin')] }
  if (pathname === '/api/pages' || pathname === '/api/tags') return { data: [] }
  if (pathname === '/api/questions') return list([{ id: 'q1' }], 1)
  if (pathname === '/api/site/years') return { data: [{ year: 2015 }] }
  if (pathname !== '/api/articles' || searchParams.get('locale') === 'en') return list([], 0)
  return searchParams.has('category') ? list([entry('older')], 1) : list([entry(`a${page}`)], 2000)
}

const sitemap = () =>
  sitemapPages(
    gather(async (path) => {
      const answer = answerOf(new URL(path, 'http://cms'))
      return { status: answer ? 200 : 400, body: JSON.stringify(answer), tags: [], until: null, keep: 'not' }
    }),
  )

it('search engines learn of the older articles of a portal that has more than its list can show', async () => {
  const paths = (await sitemap()).map(({ vi }) => vi)
  expect(paths).toContain('/bai-viet/a1000')
  expect(paths).toContain('/bai-viet/older')
  expect(paths).toContain('/so-do-trang/2015')
})

it('search engines learn of answered questions, in both languages', async () => {
  expect(await sitemap()).toContainEqual({ vi: '/hoi-dap/q1', en: '/en/questions/q1' })
})
