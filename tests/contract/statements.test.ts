import { describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()
const at = '2023-01-05T00:00:00.000Z'

type Row = Record<string, unknown>

/** Many published rows made from one, faster than the Document Service would. */
async function multiply(table: string, count: number): Promise<void> {
  const db = cms.strapi.db.connection
  const { id: _, ...model }: Row = await db(table).whereNotNull('published_at').first()
  const rows = Array.from({ length: count }, (_value, index) => ({
    ...model,
    document_id: `copy${String(index).padStart(6, '0')}`,
    slug: `copy-${index}`,
  }))
  await db.batchInsert(table, rows, 50)
}

async function fileUnder(category: string): Promise<void> {
  const db = cms.strapi.db.connection
  const { id } = await db('categories').where('document_id', category).first('id')
  const articles: { id: number }[] = await db('articles').where('slug', 'like', 'copy-%').select('id')
  await db.batchInsert(
    'articles_category_lnk',
    articles.map((article) => ({ article_id: article.id, category_id: id })),
    100,
  )
}

async function publishOneOfEach(): Promise<string> {
  const category = await cms.draft('api::articles.category', { name: 'Tin', slug: 'tin' })
  await cms.draft('api::articles.tag', { name: 'Thẻ', slug: 'the' })
  await cms.draft('api::documents.document-type', { name: 'Quyết định', slug: 'quyet-dinh' })
  await cms.publish('api::articles.article', { title: 'Bài', slug: 'bai', category, postedAt: at })
  await cms.publish('api::documents.official-document', {
    abstract: 'Văn bản',
    slug: 'van-ban',
    postedAt: at,
  })
  await cms.publish('api::events.event', { name: 'Chợ', slug: 'cho', startsAt: at, endsAt: at })
  await cms.publish('api::site.page', { title: 'Trang', slug: 'trang' })
  return category
}

const roads: [path: string, most: number][] = [
  ['/articles', 4],
  ['/articles?category=tin&tag=the&featured=true&pageSize=50', 4],
  ['/articles?page=15&pageSize=50', 4],
  ['/articles/bai', 3],
  ['/articles/khong-co', 3],
  ['/categories', 4],
  ['/tags/the', 3],
  ['/documents', 4],
  ['/documents?q=van&type=quyet-dinh&validity=in-force', 4],
  ['/documents/facets', 4],
  ['/documents/van-ban', 3],
  ['/events', 4],
  ['/events?when=past', 4],
  ['/events/cho', 3],
  ['/pages', 4],
  ['/pages/trang', 3],
  ['/site', 4],
  ['/search?q=van', 4],
  ['/site/years', 4],
  ['/site/years/2023', 4],
  ['/site/years/2023?locale=en', 4],
  ['/site/years/1999', 4],
  ['/tags', 4],
  ['/site/changes', 1],
]

describe.each([10, 1000])('with %i entries of each kind', (count) => {
  it('no answer takes more statements than promised', async () => {
    const category = await publishOneOfEach()
    for (const table of ['articles', 'official_documents', 'events', 'pages']) await multiply(table, count)
    await fileUnder(category)
    for (const [path, most] of roads) {
      const taken = await cms.countStatements(() => cms.get(`/api${path}`))
      expect(taken, path).toBeGreaterThan(0)
      expect(taken, path).toBeLessThanOrEqual(most)
    }
  })
})
