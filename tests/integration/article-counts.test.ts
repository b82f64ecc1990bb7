import { expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()
const ARTICLE = 'api::articles.article'
const postedAt = '2023-01-01T00:00:00.000Z'

/** What the list says beside what it holds: of all articles and of each category. */
const totals = async (locale = 'vi') => {
  const paths = ['', ...['a', 'b'].map((slug) => `&category=${slug}`)]
  const answers = await Promise.all(
    paths.map((more) => cms.get(`/api/articles?locale=${locale}${more}`).then(({ body }) => body)),
  )
  for (const { data, meta } of answers) expect(meta.pagination.total).toBe(data.length)
  return answers.map(({ data }) => data.length)
}

const category = async (slug: string) =>
  cms.strapi.documents('api::articles.category').create({ data: { name: slug, slug } })

it('an article counts where it is listed, through all an editor does with it', async () => {
  const [a, b] = [await category('a'), await category('b')]
  const first = await cms.publish(ARTICLE, { title: 'Một', postedAt, category: a.documentId })
  await cms.publish(ARTICLE, { title: 'Hai', postedAt, category: a.documentId })
  await cms.publish(ARTICLE, { title: 'Ba', postedAt })
  await cms.draft(ARTICLE, { title: 'Nháp', postedAt, category: a.documentId })
  expect(await totals()).toEqual([3, 2, 0])

  const entry = { uid: ARTICLE, documentId: first } as const
  await cms.republish(entry, { title: 'Một, đã sửa' })
  await cms.republish(entry, { title: 'One', postedAt, category: a.documentId }, 'en')
  expect([await totals(), await totals('en')]).toEqual([
    [3, 2, 0],
    [1, 1, 0],
  ])

  await cms.republish(entry, { category: b.documentId })
  expect(await totals()).toEqual([3, 1, 1])
  await cms.strapi.documents(ARTICLE).unpublish({ documentId: first, locale: 'vi' })
  expect(await totals()).toEqual([2, 1, 0])
  await cms.strapi.documents(ARTICLE).publish({ documentId: first, locale: 'vi' })
  expect(await totals()).toEqual([3, 1, 1])
  await cms.strapi.documents(ARTICLE).delete({ documentId: first, locale: '*' })
  expect([await totals(), await totals('en')]).toEqual([
    [2, 1, 0],
    [0, 0, 0],
  ])
})

it('after a change of the tables all are counted anew', async () => {
  const { createArticleCounts } = cms.load<typeof import('../../cms/src/api/articles')>('src/api/articles')
  const onTable = cms.database === 'sqlite' ? '' : ' on articles'
  await category('a')
  await category('b')
  await cms.strapi.db.connection.raw(`drop trigger article_counts_published${onTable}`)
  await cms.publish(ARTICLE, { title: 'Một', postedAt })
  await createArticleCounts(cms.strapi)
  expect(await totals()).toEqual([1, 0, 0])
})
