import type { SubjectKind } from '../../../contract/subjects'

/** First part of each public address, Vietnamese -> English; `entry` where the part after it is a slug of that language. */
const addresses: Record<string, { en: string; entry?: SubjectKind }> = {
  '': { en: '' },
  'bai-viet': { en: 'articles', entry: 'article' },
  'chuyen-muc': { en: 'categories' },
  the: { en: 'tags' },
  'van-ban': { en: 'documents' },
  'phien-cho': { en: 'fairs', entry: 'event' },
  'tim-kiem': { en: 'search' },
  trang: { en: 'pages', entry: 'page' },
  'gui-bai': { en: 'submit' },
  'hoi-dap': { en: 'questions' },
  'lien-he': { en: 'contact' },
  'thong-ke': { en: 'statistics' },
  'so-do-trang': { en: 'site-map' },
  'dang-nhap': { en: 'sign-in' },
  'dang-ky': { en: 'register' },
  'tai-khoan': { en: 'account' },
}

/** A Vietnamese slug of an entry that has another one in English. */
export interface EntryAddress {
  kind: SubjectKind
  slug: string
}

const partsOf = (href: string) => {
  const [, first = '', second = '', rest = ''] = /^\/([^/?#]*)\/?([^/?#]*)(.*)$/.exec(href) ?? []
  return { first, second, rest }
}

/** The entry whose English slug must be known before its address can be told in English; null for other addresses. */
export const entryBehind = (href: string): EntryAddress | null => {
  const { first, second } = partsOf(href)
  const kind = addresses[first]?.entry
  return kind && second ? { kind, slug: second } : null
}

/**
 * The English address of a Vietnamese one. It stays as it is where it leads elsewhere, or to an entry without an English
 * translation: the Vietnamese page is better than none.
 */
export const englishAddress = (
  href: string,
  englishSlug: (entry: EntryAddress) => string | undefined,
): string => {
  const { first, second, rest } = partsOf(href)
  const known = href.startsWith('/') && !href.startsWith('//') ? addresses[first] : undefined
  if (!known) return href
  const entry = entryBehind(href)
  const slug = entry ? englishSlug(entry) : second
  if (slug === undefined) return href
  const path = ['/en', known.en, slug].filter(Boolean).join('/')
  return path + rest.replace(/([?&])trang=/, '$1page=')
}
