import { describe, expect, it } from 'vitest'
import type { RichTextBlock } from '../../cms/contract/rich-text'
import { ARTICLES } from './articles'
import { DOCUMENTS } from './documents'
import { EVENTS } from './events'
import { ATTACHMENTS } from './files/attachments'
import { LINKS } from './links'
import { PAGES } from './pages'
import { PICTURES } from './pictures'
import { documentSlug } from './seed/documents'
import { BANNERS } from './site/banners'
import { FOOTER_MENU, HEADER_MENU } from './site/menus'
import { PARTNERS } from './site/partners'
import { SETTINGS } from './site/settings'
import { slugOf } from './slug-of'
import { CATEGORIES, DOCUMENT_TYPES, ISSUERS, SUBJECT_AREAS, TAGS } from './terms'

const everything = {
  ARTICLES,
  DOCUMENTS,
  EVENTS,
  PAGES,
  PICTURES,
  ATTACHMENTS,
  BANNERS,
  HEADER_MENU,
  FOOTER_MENU,
  PARTNERS,
  SETTINGS,
  terms: [CATEGORIES, TAGS, DOCUMENT_TYPES, ISSUERS, SUBJECT_AREAS],
}
const bodies: RichTextBlock[][] = [
  ...[...ARTICLES, ...PAGES, ...EVENTS].flatMap(({ vi, en }) => (en ? [vi.body, en.body] : [vi.body])),
  ...DOCUMENTS.flatMap(({ body }) => (body ? [body] : [])),
]
const blocks = bodies.flat()

/** Every address of the portal that the demo content may lead to. */
const addresses = new Set([
  ...['/', '/en', '/bai-viet', '/en/articles', '/van-ban', '/en/documents', '/phien-cho', '/en/fairs'],
  ...['/gui-bai', '/en/submit', '/hoi-dap', '/en/questions', '/lien-he', '/en/contact'],
  ...['/thong-ke', '/en/statistics', '/so-do-trang', '/en/site-map', '/tim-kiem', '/en/search'],
  ...CATEGORIES.flatMap(({ key }) => [`/chuyen-muc/${key}`, `/en/categories/${key}`]),
  ...TAGS.flatMap(({ key }) => [`/the/${key}`, `/en/tags/${key}`]),
  ...PAGES.flatMap(({ vi, en }) => [`/trang/${slugOf(vi.title)}`, `/en/pages/${slugOf(en?.title ?? '')}`]),
  ...ARTICLES.map(({ vi }) => `/bai-viet/${slugOf(vi.title)}`),
  ...DOCUMENTS.map((document) => `/van-ban/${documentSlug(document)}`),
])
const hrefsIn = (value: unknown) =>
  [...JSON.stringify(value).matchAll(/"href(?:En)?":"([^"]+)"/g)].flatMap(([, href]) => href ?? [])
const leadsSomewhere = (href: string) =>
  /^(https:\/\/|mailto:)/.test(href) || addresses.has(href.replace(/\?.*$/, ''))

describe('the whole of the demo content', () => {
  it('is written with composed accents throughout', () => {
    const text = JSON.stringify(everything)
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/[Ðð]/)
  })

  it('a reader who follows a link in a text, menu or quick link arrives', () => {
    const dead = hrefsIn({ blocks, BANNERS, HEADER_MENU, FOOTER_MENU, PARTNERS }).filter(
      (href) => !leadsSomewhere(href),
    )
    expect(dead).toEqual([])
  })

  it('every picture and file in a text exists, and every picture is described', () => {
    for (const block of blocks) {
      if (block.type === 'attachment') expect(ATTACHMENTS).toHaveProperty([block.attrs.asset])
      if (block.type !== 'image') continue
      expect(PICTURES).toHaveProperty([block.attrs.asset])
      expect(block.attrs.alt.length).toBeGreaterThan(20)
    }
  })

  it('every link between entries has both ends', () => {
    const keys = new Set([
      ...ARTICLES.map(({ key }) => `article:${key}`),
      ...DOCUMENTS.map(({ key }) => `document:${key}`),
      ...EVENTS.map(({ key }) => `event:${key}`),
      ...PAGES.map(({ key }) => `page:${key}`),
    ])
    for (const { source, target } of LINKS) {
      expect(keys).toContain(source)
      expect(keys).toContain(target)
    }
  })

  it('no picture, file or tag was prepared for nobody', () => {
    const used = JSON.stringify([ARTICLES, DOCUMENTS, EVENTS, PAGES])
    for (const key of [
      ...Object.keys(PICTURES),
      ...Object.keys(ATTACHMENTS),
      ...TAGS.map((tag) => tag.key),
    ]) {
      expect(used, key).toContain(`"${key}"`)
    }
  })

  it('the quick links of the former site are there, in its order', () => {
    expect(BANNERS.map(({ title }) => title)).toEqual([
      'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      'Tra cứu văn bản',
      'Lịch công tác',
      'Thương mại điện tử',
      'Đăng ký đề án',
      'Mail công vụ',
      'Văn bản điều hành',
      'Gửi bài',
    ])
  })
})
