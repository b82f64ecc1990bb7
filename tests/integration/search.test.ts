import { describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()
const ARTICLE = 'api::articles.article'

const body = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const search = async (q: string, more = '') =>
  (await cms.get(`/api/search?q=${encodeURIComponent(q)}${more}`).expect(200)).body
const titles = async (q: string, more = '') =>
  (await search(q, more)).data.map(({ title }: { title: string }) => title)

describe('GET /api/search', () => {
  it('finds articles, documents, fairs and pages by words with or without accents, newest first', async () => {
    await cms.publish(ARTICLE, { title: 'Hạt điều rang', postedAt: '2023-01-01T00:00:00.000Z' })
    await cms.publish('api::documents.official-document', {
      abstract: 'Về hạt điều',
      postedAt: '2023-03-01T00:00:00.000Z',
    })
    const times = { startsAt: '2023-02-01T00:00:00.000Z', endsAt: '2023-02-02T00:00:00.000Z' }
    await cms.publish('api::events.event', { name: 'Phiên chợ', goods: 'Hạt điều, tiêu', ...times })
    await cms.publish('api::site.page', { title: 'Trang', body: body('Kể chuyện hạt điều') })
    const expected = ['Về hạt điều', 'Phiên chợ', 'Hạt điều rang', 'Trang']
    expect(await titles('hạt điều')).toEqual(expected)
    expect(await titles('hat DIEU')).toEqual(expected)
    expect(await titles('hat dieu', '&kind=event')).toEqual(['Phiên chợ'])
  })

  it('finds words of the text, of the author and of what was changed last', async () => {
    const id = await cms.publish(ARTICLE, {
      title: 'Một',
      byline: 'Phạm Thị Hạnh',
      body: body('Sùng sâu vùng xa'),
      postedAt: '2023-01-01T00:00:00.000Z',
    })
    expect(await titles('vung xa')).toEqual(['Một'])
    expect(await titles('pham hanh')).toEqual(['Một'])
    await cms.republish({ uid: ARTICLE, documentId: id }, { title: 'Hai' })
    expect(await titles('vung xa')).toEqual(['Hai'])
    expect(await titles('mot')).toEqual([])
  })

  it('a document whose number was corrected is still found by its abstract', async () => {
    const uid = 'api::documents.official-document'
    const documentId = await cms.publish(uid, {
      number: '1/QĐ',
      abstract: 'Khuyến công',
      postedAt: '2023-01-01T00:00:00.000Z',
    })
    await cms.republish({ uid, documentId }, { number: '2/QĐ' })
    expect(await titles('khuyen cong')).toEqual(['Khuyến công'])
    expect(await titles('2/QĐ')).toEqual(['Khuyến công'])
    expect(await titles('1/QĐ')).toEqual([])
  })

  it('what an editor is still writing is not found', async () => {
    const id = await cms.publish(ARTICLE, { title: 'Công khai', postedAt: '2023-01-01T00:00:00.000Z' })
    await cms.save({ uid: ARTICLE, documentId: id }, { body: body('bí mật') })
    await cms.draft(ARTICLE, { title: 'Bí mật', postedAt: '2023-01-01T00:00:00.000Z' })
    expect(await titles('bi mat')).toEqual([])
  })

  it('the beginning of a word is enough, the middle of one finds nothing', async () => {
    await cms.publish(ARTICLE, { title: 'Khuyến công', postedAt: '2023-01-01T00:00:00.000Z' })
    expect(await titles('khuy con')).toEqual(['Khuyến công'])
    expect(await titles('uyen')).toEqual([])
  })

  it('an article that was taken back is found no more, and again when it comes back', async () => {
    const documentId = await cms.publish(ARTICLE, { title: 'Một', postedAt: '2023-01-01T00:00:00.000Z' })
    await cms.strapi.documents(ARTICLE).unpublish({ documentId, locale: 'vi' })
    expect(await titles('mot')).toEqual([])
    await cms.republish({ uid: ARTICLE, documentId }, { title: 'Một' })
    expect(await titles('mot')).toEqual(['Một'])
  })

  it('after a change of the tables everything is found again', async () => {
    const { createWordIndexes } = cms.load<typeof import('../../cms/src/kernel/search/word-index')>(
      'src/kernel/search/word-index',
    )
    const db = cms.strapi.db.connection
    await db.raw(
      cms.database === 'sqlite' ? 'drop trigger articles_words_added' : 'drop index articles_words',
    )
    await cms.publish(ARTICLE, { title: 'Một', postedAt: '2023-01-01T00:00:00.000Z' })
    await createWordIndexes(cms.strapi)
    expect(await titles('mot')).toEqual(['Một'])
  })

  it('an exact number comes before everything newer', async () => {
    await cms.publish('api::documents.official-document', {
      number: '1588/SCT-KC',
      abstract: 'Mời',
      slug: 'a',
      postedAt: '2023-01-01T00:00:00.000Z',
    })
    await cms.publish(ARTICLE, { title: 'Theo 1588/SCT-KC', postedAt: '2024-01-01T00:00:00.000Z' })
    expect(await titles('1588/sct-kc')).toEqual(['Mời', 'Theo 1588/SCT-KC'])
  })

  it('each language is searched by itself, documents in both', async () => {
    const id = await cms.publish(ARTICLE, { title: 'Khuyến công', postedAt: '2023-01-01T00:00:00.000Z' })
    await cms.republish(
      { uid: ARTICLE, documentId: id },
      { title: 'Promotion', postedAt: '2023-01-01T00:00:00.000Z' },
      'en',
    )
    await cms.publish('api::documents.official-document', {
      abstract: 'Khuyến công',
      postedAt: '2023-02-01T00:00:00.000Z',
    })
    expect(await titles('khuyen cong', '&locale=en')).toEqual(['Khuyến công'])
    expect(await titles('promotion', '&locale=en')).toEqual(['Promotion'])
  })

  it.each([
    ['', 'q'],
    ['q=x', 'q'],
    [`q=${'x'.repeat(101)}`, 'q'],
    ['q=abc&kind=banner', 'kind'],
  ])('refuses ?%s and names the parameter', async (query, parameter) => {
    const answer = await cms.get(`/api/search?${query}`).expect(400)
    expect(answer.body.error.details.parameter).toBe(parameter)
  })
})
