import { describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()
const PAGE = 'api::site.page'

describe('GET /api/site', () => {
  it('a new portal answers before an editor has written anything', async () => {
    const { body } = await cms.get('/api/site').expect(200)
    expect(body.data).toMatchObject({ menus: { header: [], footer: [] }, banners: [], partnerLinks: [] })
  })

  it('frames every page in the language of the reader', async () => {
    await cms.draft('api::site.site-setting', {
      name: 'Trung tâm Khuyến công',
      nameEn: 'Promotion Centre',
      phone: '0271',
    })
    await cms.draft('api::site.partner-link', { name: 'Bộ Công Thương', href: 'https://moit.gov.vn/' })
    expect((await cms.get('/api/site')).body.data.settings).toMatchObject({
      name: 'Trung tâm Khuyến công',
      phone: '0271',
    })
    const { data } = (await cms.get('/api/site?locale=en')).body
    expect(data.settings.name).toBe('Promotion Centre')
    expect(data.partnerLinks).toMatchObject([{ name: 'Bộ Công Thương', href: 'https://moit.gov.vn/' }])
  })

  it('menus keep their order and lead English readers to English pages', async () => {
    const id = await cms.publish(PAGE, { title: 'Giới thiệu', slug: 'gioi-thieu' })
    await cms.republish({ uid: PAGE, documentId: id }, { title: 'About us', slug: 'about-us' }, 'en')
    const children = [
      { label: 'Giới thiệu', labelEn: 'About', href: '/trang/gioi-thieu' },
      { label: 'Riêng', href: '/x', hrefEn: '/en/own' },
    ]
    const items = [
      { label: 'Tin tức', labelEn: 'News', href: '/bai-viet', children },
      { label: 'Văn bản', href: '/van-ban' },
    ]
    await cms.draft('api::site.menu', { place: 'header', items })
    const { header } = (await cms.get('/api/site?locale=en')).body.data.menus
    expect(header).toEqual([
      {
        label: 'News',
        href: '/en/articles',
        children: [
          { label: 'About', href: '/en/pages/about-us' },
          { label: 'Riêng', href: '/en/own' },
        ],
      },
      { label: 'Văn bản', href: '/en/documents', children: [] },
    ])
    expect((await cms.get('/api/site')).body.data.menus.header[0].children[0].href).toBe('/trang/gioi-thieu')
  })

  it('a quick link comes and goes at its times, and the answer says when', async () => {
    const soon = new Date(Date.now() + 60_000).toISOString()
    const past = new Date(Date.now() - 60_000).toISOString()
    await cms.draft('api::site.banner', { title: 'Đã hết', href: '/a', showUntil: past })
    await cms.draft('api::site.banner', { title: 'Sắp tới', href: '/b', showFrom: soon })
    await cms.draft('api::site.banner', { title: 'Đang có', href: '/c', showFrom: past })
    const { body, headers } = await cms.get('/api/site')
    expect(body.data.banners.map(({ title }: { title: string }) => title)).toEqual(['Đang có'])
    expect(headers['cache-until']).toBe(soon)
  })
})

describe('links editors give', () => {
  it('an address that would run a script is refused and named', async () => {
    const banner = { title: 'Xấu', href: 'javascript:alert(1)' }
    await expect(cms.draft('api::site.banner', banner)).rejects.toMatchObject({
      details: { errors: [{ path: ['href'] }] },
    })
  })
})

describe('pages', () => {
  it('readers find the published pages by title, in the order of the Vietnamese alphabet', async () => {
    for (const title of ['Đường đi', 'Ảnh', 'Dịch vụ']) await cms.publish(PAGE, { title })
    await cms.draft(PAGE, { title: 'Nháp' })
    const { body } = await cms.get('/api/pages')
    expect(body.data.map(({ title }: { title: string }) => title)).toEqual(['Ảnh', 'Dịch vụ', 'Đường đi'])
  })

  it('a page tells its translation, a draft of it is nowhere, a former address leads on', async () => {
    const id = await cms.publish(PAGE, { title: 'Giới thiệu', slug: 'gioi-thieu' })
    await cms.save({ uid: PAGE, documentId: id }, { title: 'About', slug: 'about' }, 'en')
    expect((await cms.get('/api/pages/gioi-thieu')).body.data.translations).toEqual({
      vi: 'gioi-thieu',
      en: null,
    })
    await cms.get('/api/pages/about?locale=en').expect(404)
    await cms.republish({ uid: PAGE, documentId: id }, { slug: 've-chung-toi' })
    expect((await cms.get('/api/pages/gioi-thieu').expect(301)).headers.location).toBe(
      '/api/pages/ve-chung-toi',
    )
  })
})

describe('GET /api/ready', () => {
  it('says that the CMS can serve', async () => {
    const { body } = await cms.get('/api/ready').expect(200)
    expect(body.data).toEqual({ ready: true, database: true })
  })
})

describe('the portal as it starts', () => {
  it('speaks Vietnamese first and English second', async () => {
    const locales = cms.strapi.plugin('i18n').service('locales')
    expect(await locales.getDefaultLocale()).toBe('vi')
    expect((await locales.find()).map(({ code }: { code: string }) => code).sort()).toEqual(['en', 'vi'])
  })

  it('has no stock route that would show drafts', async () => {
    await cms.get('/api/official-documents').expect(404)
    await cms.get('/api/menus').expect(404)
    await cms.get('/api/links').expect(404)
    await cms.get('/api/former-slugs').expect(404)
  })
})
