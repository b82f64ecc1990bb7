import { beforeEach, describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'

const DOCUMENT = 'api::documents.official-document'
const cms = useCms()

const DAY = 86_400_000
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
const slugsOf = (data: { slug: string }[]) => data.map(({ slug }) => slug)
const find = async (query: string) =>
  slugsOf((await cms.get(`/api/documents?${query}`).expect(200)).body.data)

const publishDocument = (slug: string, more: Record<string, unknown> = {}) =>
  cms.publish(DOCUMENT, { abstract: `Về việc ${slug}`, slug, postedAt: '2023-12-01T00:00:00.000Z', ...more })

const link = (kind: string, sourceId: string, targetId: string) =>
  cms.draft('api::links.link', { kind, sourceKind: 'document', sourceId, targetKind: 'document', targetId })

describe('GET /api/documents', () => {
  beforeEach(async () => {
    await publishDocument('hoi-nghi', { abstract: 'Hội nghị tổng kết', postedAt: '2023-12-21T00:00:00.000Z' })
    await publishDocument('qd-3116', {
      number: '3116/QĐ-BCT',
      abstract: 'Công nhận sản phẩm công nghiệp nông thôn tiêu biểu',
      issuedOn: '2023-12-18',
      postedAt: '2023-12-18T00:00:00.000Z',
    })
    await cms.draft(DOCUMENT, {
      abstract: 'Dự thảo sản phẩm',
      slug: 'du-thao',
      postedAt: '2023-12-30T00:00:00.000Z',
    })
  })

  it('shows readers the published notices, newest posted first, also one without a number', async () => {
    const { body } = await cms.get('/api/documents')
    expect(body.data).toMatchObject([
      { slug: 'hoi-nghi', number: null },
      { slug: 'qd-3116', number: '3116/QĐ-BCT' },
    ])
  })

  it.each(['3116/QĐ-BCT', '3116 qd bct', 'Số: 3116/QD-BCT', '3116', 'san pham nong thon', 'SẢN PHẨM'])(
    'a reader who types %s finds the decision alone',
    async (words) => {
      expect(await find(`q=${encodeURIComponent(words)}`)).toEqual(['qd-3116'])
    },
  )

  it('the exact number comes before newer documents that mention it', async () => {
    await publishDocument('trien-khai', {
      abstract: 'Triển khai Quyết định 3116/QĐ-BCT',
      postedAt: '2024-01-01T00:00:00.000Z',
    })
    expect(await find(`q=${encodeURIComponent('3116/QĐ-BCT')}`)).toEqual(['qd-3116', 'trien-khai'])
  })

  it('signs a database reads as wildcards find nothing', async () => {
    expect(await find('q=%25%25')).toEqual([])
  })

  it('a span of issuing dates holds its first and last day', async () => {
    expect(await find('from=2023-12-18&to=2023-12-18')).toEqual(['qd-3116'])
    expect(await find('from=2023-12-19')).toEqual([])
  })

  it.each([
    ['type=khong-co', 'type'],
    ['issuer=khong-co', 'issuer'],
    ['area=khong-co', 'area'],
    ['validity=maybe', 'validity'],
    ['from=2023-13-01', 'from'],
    ['from=2024-01-01&to=2023-01-01', 'to'],
    ['status=draft', 'status'],
  ])('refuses ?%s and names the parameter', async (query, parameter) => {
    const { body } = await cms.get(`/api/documents?${query}`).expect(400)
    expect(body.error.details.parameter).toBe(parameter)
  })
})

describe('facets', () => {
  it('a reader narrows the list by type, issuer and area, named in their language', async () => {
    const documentType = await cms.draft('api::documents.document-type', {
      name: 'Quyết định',
      nameEn: 'Decision',
      slug: 'quyet-dinh',
    })
    const issuer = await cms.draft('api::documents.issuer', { name: 'Bộ Công Thương', slug: 'bct' })
    const area = await cms.draft('api::documents.subject-area', { name: 'Khuyến công', slug: 'khuyen-cong' })
    await publishDocument('du', { documentType, issuer, subjectAreas: [area] })
    await publishDocument('thieu', { documentType })
    expect(await find('type=quyet-dinh&issuer=bct&area=khuyen-cong')).toEqual(['du'])
    const { body } = await cms.get('/api/documents/facets?locale=en')
    expect(body.data).toEqual({
      types: [{ id: documentType, slug: 'quyet-dinh', name: 'Decision' }],
      issuers: [{ id: issuer, slug: 'bct', name: 'Bộ Công Thương' }],
      areas: [{ id: area, slug: 'khuyen-cong', name: 'Khuyến công' }],
    })
  })
})

describe('validity', () => {
  it('the list says of each document what the filter finds it by', async () => {
    await publishDocument('sap-co', { effectiveOn: dayFromNow(3) })
    await publishDocument('con', { effectiveOn: '2020-01-01' })
    await publishDocument('het-han', { effectiveOn: '2020-01-01', expiresOn: '2021-01-01' })
    await publishDocument('thong-bao')
    const old = await publishDocument('bi-bai-bo', { effectiveOn: '2020-01-01' })
    const half = await publishDocument('het-mot-phan', { effectiveOn: '2020-01-01' })
    const later = await publishDocument('se-bi-thay', { effectiveOn: '2020-01-01' })
    const repealing = await publishDocument('thay-the', { effectiveOn: '2022-01-01' })
    const coming = await publishDocument('thay-the-sau', { effectiveOn: dayFromNow(3) })
    await link('replaces', repealing, old)
    await link('repeals-part', repealing, half)
    await link('repeals', coming, later)
    const { body } = await cms.get('/api/documents')
    const shown = Object.fromEntries(
      body.data.map(({ slug, validity }: { slug: string; validity: string }) => [slug, validity]),
    )
    expect(shown).toEqual({
      'sap-co': 'pending',
      con: 'in-force',
      'het-han': 'expired',
      'thong-bao': null,
      'bi-bai-bo': 'expired',
      'het-mot-phan': 'partly-expired',
      'se-bi-thay': 'in-force',
      'thay-the': 'in-force',
      'thay-the-sau': 'pending',
    })
    for (const validity of ['pending', 'in-force', 'partly-expired', 'expired']) {
      const expected = Object.keys(shown).filter((slug) => shown[slug] === validity)
      expect((await find(`validity=${validity}`)).sort()).toEqual(expected.sort())
    }
  })

  it('a repeal that is still a draft repeals nothing', async () => {
    const old = await publishDocument('cu', { effectiveOn: '2020-01-01' })
    const draft = await cms.draft(DOCUMENT, {
      abstract: 'Thay thế',
      slug: 'nhap',
      postedAt: '2023-12-01T00:00:00.000Z',
    })
    await link('repeals', draft, old)
    const { body } = await cms.get('/api/documents/cu')
    expect(body.data).toMatchObject({ validity: 'in-force', links: [] })
  })

  it('the answer is to be asked again at the next midnight in Viet Nam', async () => {
    const { headers } = await cms.get('/api/documents')
    expect(headers['cache-until']).toMatch(/T17:00:00\.000Z$/)
  })
})

describe('GET /api/documents/:slug', () => {
  it('shows links from both of their ends', async () => {
    const one = await publishDocument('mot', { number: '1/QĐ' })
    const two = await publishDocument('hai')
    await link('amends', one, two)
    expect((await cms.get('/api/documents/mot')).body.data.links).toMatchObject([
      { kind: 'amends', direction: 'outgoing', slug: 'hai' },
    ])
    expect((await cms.get('/api/documents/hai')).body.data.links).toMatchObject([
      {
        kind: 'amends',
        direction: 'incoming',
        slug: 'mot',
        number: '1/QĐ',
        subject: { kind: 'document', id: one },
      },
    ])
  })

  it('a consultation is open between its two moments', async () => {
    const consultationFrom = new Date(Date.now() - DAY).toISOString()
    const consultationTo = new Date(Date.now() + DAY / 48).toISOString()
    await publishDocument('lay-y-kien', { consultationFrom, consultationTo })
    const { body, headers } = await cms.get('/api/documents/lay-y-kien')
    expect(body.data.consultation).toEqual({ from: consultationFrom, to: consultationTo, isOpen: true })
    expect(new Date(headers['cache-until']).getTime()).toBeLessThanOrEqual(new Date(consultationTo).getTime())
  })

  it('reads the same in both languages and leads on from a former address in both', async () => {
    const id = await publishDocument('cu')
    await cms.republish({ uid: DOCUMENT, documentId: id }, { slug: 'moi' })
    await cms.get('/api/documents/moi?locale=en').expect(200)
    const { headers } = await cms.get('/api/documents/cu?locale=en').expect(301)
    expect(headers.location).toBe('/api/documents/moi?locale=en')
  })
})
