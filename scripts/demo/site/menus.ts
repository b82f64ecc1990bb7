import { CATEGORIES } from '../terms'
import type { DemoMenuItem } from '../types'
import { PAGES } from '../pages'
import { slugOf } from '../slug-of'

/** The menu link of a static page, in both languages. */
function pageLink(key: string, label: string, labelEn: string) {
  const page = PAGES.find((candidate) => candidate.key === key)
  if (!page?.en) throw new Error(`No page "${key}" in both languages`)
  return {
    label,
    labelEn,
    href: `/trang/${slugOf(page.vi.title)}`,
    hrefEn: `/en/pages/${slugOf(page.en.title)}`,
  }
}

const home: DemoMenuItem = { label: 'Trang chủ', labelEn: 'Home', href: '/', hrefEn: '/en' }
const documents: DemoMenuItem = {
  label: 'Văn bản',
  labelEn: 'Documents',
  href: '/van-ban',
  hrefEn: '/en/documents',
}
const fairs: DemoMenuItem = { label: 'Phiên chợ', labelEn: 'Fairs', href: '/phien-cho', hrefEn: '/en/fairs' }
const about = pageLink('about', 'Chức năng, nhiệm vụ', 'Functions and duties')
const structure = pageLink('structure', 'Cơ cấu tổ chức', 'Organisation')
const howToApply = pageLink('how-to-apply', 'Đăng ký đề án', 'Apply for a scheme')

export const HEADER_MENU: readonly DemoMenuItem[] = [
  home,
  { ...about, label: 'Giới thiệu', labelEn: 'About', children: [about, structure] },
  {
    label: 'Tin tức',
    labelEn: 'News',
    href: '/bai-viet',
    hrefEn: '/en/articles',
    children: CATEGORIES.map(({ key, name, nameEn }) => ({
      label: name,
      labelEn: nameEn,
      href: `/chuyen-muc/${key}`,
      hrefEn: `/en/categories/${key}`,
    })),
  },
  documents,
  fairs,
  howToApply,
  {
    label: 'Liên hệ',
    labelEn: 'Contact',
    href: '/lien-he',
    hrefEn: '/en/contact',
    children: [
      { label: 'Hỏi đáp', labelEn: 'Questions', href: '/hoi-dap', hrefEn: '/en/questions' },
      { label: 'Gửi bài', labelEn: 'Send an article', href: '/gui-bai', hrefEn: '/en/submit' },
      { label: 'Thông tin liên hệ', labelEn: 'Contact details', href: '/lien-he', hrefEn: '/en/contact' },
    ],
  },
]

export const FOOTER_MENU: readonly DemoMenuItem[] = [
  about,
  structure,
  howToApply,
  documents,
  fairs,
  { label: 'Thống kê', labelEn: 'Statistics', href: '/thong-ke', hrefEn: '/en/statistics' },
  { label: 'Sơ đồ trang', labelEn: 'Site map', href: '/so-do-trang', hrefEn: '/en/site-map' },
]
