import type { LocaleDto } from '../../../../cms/contract/envelope'

export type Locale = LocaleDto
export const locales: readonly Locale[] = ['vi', 'en']
export const defaultLocale: Locale = 'vi'

interface PageAddress {
  vi: string
  en: string
  /** Query parameters that change the page, beside the language. `page` is written `trang` in Vietnamese addresses, and so on. */
  query?: readonly string[]
  /** Query parameters that only the browser reads: the page that the server makes is the same with any of them. */
  browserQuery?: readonly string[]
}

const documentFilters = ['page', 'q', 'type', 'issuer', 'area', 'validity', 'from', 'to'] as const
const commentChoices = ['sort', 'comments-page', 'comment'] as const

/** Every page of the portal: where it is in each language and which query parameters it knows. */
export const pages = {
  home: { vi: '/', en: '/en' },
  articles: { vi: '/bai-viet', en: '/en/articles', query: ['page'] },
  article: {
    vi: '/bai-viet/:slug',
    en: '/en/articles/:slug',
    query: ['rated'],
    browserQuery: commentChoices,
  },
  category: { vi: '/chuyen-muc/:slug', en: '/en/categories/:slug', query: ['page'] },
  tag: { vi: '/the/:slug', en: '/en/tags/:slug', query: ['page'] },
  documents: { vi: '/van-ban', en: '/en/documents', query: documentFilters },
  document: { vi: '/van-ban/:slug', en: '/en/documents/:slug', browserQuery: commentChoices },
  events: { vi: '/phien-cho', en: '/en/fairs', query: ['page', 'when'] },
  event: { vi: '/phien-cho/:slug', en: '/en/fairs/:slug', browserQuery: commentChoices },
  search: {
    vi: '/tim-kiem',
    en: '/en/search',
    query: ['q', 'kind', 'page', 'sort', 'from', 'to', 'category'],
  },
  page: { vi: '/trang/:slug', en: '/en/pages/:slug' },
  submit: { vi: '/gui-bai', en: '/en/submit' },
  ownSubmission: { vi: '/gui-bai/:slug', en: '/en/submit/:slug' },
  questions: { vi: '/hoi-dap', en: '/en/questions', query: ['page', 'q', 'department'] },
  question: { vi: '/hoi-dap/:slug', en: '/en/questions/:slug' },
  ownQuestion: { vi: '/hoi-dap/rieng/:slug', en: '/en/questions/private/:slug' },
  contact: { vi: '/lien-he', en: '/en/contact' },
  statistics: { vi: '/thong-ke', en: '/en/statistics', query: ['step'] },
  siteMap: { vi: '/so-do-trang', en: '/en/site-map' },
  siteMapYear: { vi: '/so-do-trang/:slug', en: '/en/site-map/:slug', query: ['page'] },
  signIn: { vi: '/dang-nhap', en: '/en/sign-in' },
  register: { vi: '/dang-ky', en: '/en/register' },
  forgottenPassword: { vi: '/quen-mat-khau', en: '/en/forgotten-password' },
  newPassword: { vi: '/mat-khau-moi', en: '/en/new-password', browserQuery: ['token'] },
  confirmAccount: { vi: '/xac-nhan-tai-khoan', en: '/en/confirm-account', browserQuery: ['token'] },
  account: { vi: '/tai-khoan', en: '/en/account' },
} as const satisfies Record<string, PageAddress>

export type PageName = keyof typeof pages
export type AddressParams = Record<string, string>
export type AddressQuery = Record<string, string | number | boolean | null | undefined>

const vietnameseQueryKeys: Record<string, string> = {
  page: 'trang',
  type: 'loai',
  issuer: 'co-quan',
  area: 'linh-vuc',
  validity: 'hieu-luc',
  from: 'tu',
  to: 'den',
  kind: 'muc',
  when: 'khi',
  department: 'bo-phan',
  step: 'theo',
  rated: 'danh-gia',
  sort: 'sap-xep',
  'comments-page': 'trang-y-kien',
  comment: 'binh-luan',
}

const writtenQueryKeys: Record<Locale, Record<string, string>> = { vi: vietnameseQueryKeys, en: {} }

/** How a query parameter is written in the addresses of a language: `page` is `trang` in Vietnamese. */
export function writtenQueryKey(key: string, locale: Locale): string {
  return writtenQueryKeys[locale][key] ?? key
}

/** The query parameters a page knows, as they are written in the addresses of a language. */
export function knownQueryKeys(name: PageName, locale: Locale): string[] {
  const page: PageAddress = pages[name]
  return (page.query ?? []).map((key) => writtenQueryKey(key, locale))
}

/** The query parameters of a page that only the browser reads, as they are written in the addresses of a language. */
export function browserQueryKeys(name: PageName, locale: Locale): string[] {
  const page: PageAddress = pages[name]
  return (page.browserQuery ?? []).map((key) => writtenQueryKey(key, locale))
}

function queryText(query: AddressQuery, locale: Locale): string {
  const written = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    const isFirstPage = key === 'page' && Number(value) === 1
    if (value === null || value === undefined || value === '' || isFirstPage) continue
    written.set(writtenQueryKey(key, locale), String(value))
  }
  return written.size > 0 ? `?${written}` : ''
}

/** The address of a page, e.g. `addressOf('article', 'vi', { slug: 'a' })` is `/bai-viet/a`. */
export function addressOf(
  name: PageName,
  locale: Locale,
  params: AddressParams = {},
  query: AddressQuery = {},
): string {
  const path = pages[name][locale].replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? ''),
  )
  return path + queryText(query, locale)
}

/** The language an address is in. */
export function localeOfPath(path: string): Locale {
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'vi'
}
