import { expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()
const at = '2023-01-05T00:00:00.000Z'
const SECRET = 'bimat'

const entries = [
  {
    uid: 'api::articles.article',
    path: '/articles',
    data: { title: `Bài ${SECRET}`, summary: SECRET, postedAt: at },
  },
  {
    uid: 'api::documents.official-document',
    path: '/documents',
    data: { abstract: `Văn bản ${SECRET}`, number: `1/${SECRET}`, postedAt: at },
  },
  { uid: 'api::events.event', path: '/events', data: { name: `Chợ ${SECRET}`, startsAt: at, endsAt: at } },
  { uid: 'api::site.page', path: '/pages', data: { title: `Trang ${SECRET}` } },
] as const

const questions = [
  '',
  '?status=draft',
  '?publicationState=preview',
  '?populate=*',
  '?locale=en',
  '?locale=*',
  '?filters[title][$contains]=b',
]

it.each(entries)('a draft below $path is shown by no road', async ({ uid, path, data }) => {
  const id = await cms.draft(uid, { ...data, slug: 'nhap' })
  const shown = await cms.publish('api::articles.article', {
    title: 'Công khai',
    slug: 'cong-khai',
    postedAt: at,
  })
  const kind = { articles: 'article', documents: 'document', events: 'event', pages: 'page' }[path.slice(1)]
  await cms.draft('api::links.link', {
    kind: 'related',
    sourceKind: 'article',
    sourceId: shown,
    targetKind: kind,
    targetId: id,
  })
  const paths = [path, `${path}/nhap`, `${path}/${id}`, '/articles/cong-khai', '/search']
  for (const asked of paths.flatMap((one) => questions.map((question) => `/api${one}${question}`))) {
    const { text } = await cms.get(asked)
    expect(text, asked).not.toContain(SECRET)
  }
  expect((await cms.get(`/api/search?q=${SECRET}`)).body.meta.pagination.total).toBe(0)
})
