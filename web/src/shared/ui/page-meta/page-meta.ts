import type { ImageDto } from '@contract/media'
import type { TranslationsDto } from '@contract/subjects'
import { addressOf, locales, type AddressParams, type Locale, type PageName } from '@/shared/lib/addresses'

/** What a page tells search engines and link previews of itself. */
export interface PageMeta {
  title: string
  description?: string | null
  image?: Pick<ImageDto, 'url' | 'width' | 'height' | 'alt'> | null
  type?: 'website' | 'article'
  /** ISO instants of an article. */
  publishedAt?: string
  modifiedAt?: string
  /** Slugs in each language, where the page is an entry that may lack a translation. */
  translations?: TranslationsDto
  isHidden?: boolean
}

/** Where a page is: what its route says, without the origin. */
export interface PagePlace {
  page: PageName
  locale: Locale
  params: AddressParams
  pageNumber: number
}

interface Origin {
  publicUrl: string
  siteName: string
  /** How a later page of a list is called in its title, e.g. "Trang 2". */
  pageName?: string
}

/** Shown in link previews of pages that have no picture of their own. */
const sharePicture = { url: '/share.png', width: 1200, height: 630 }

/** Addresses of a page in each language it exists in, `null` where it is not translated. */
export function addressesInLanguages(
  place: PagePlace,
  translations?: TranslationsDto,
): Record<Locale, string | null> {
  const inLanguage = (locale: Locale) => {
    if (!translations) return addressOf(place.page, locale, place.params)
    const slug = translations[locale]
    return slug === null ? null : addressOf(place.page, locale, { ...place.params, slug })
  }
  return { vi: inLanguage('vi'), en: inLanguage('en') }
}

function descriptionTags({ description }: PageMeta) {
  if (!description) return []
  return [
    { name: 'description', content: description },
    { property: 'og:description', content: description },
  ]
}

function imageTags(meta: PageMeta, { publicUrl, siteName }: Origin) {
  const image = meta.image ?? { ...sharePicture, alt: siteName }
  return [
    { property: 'og:image', content: new URL(image.url, publicUrl).href },
    { property: 'og:image:width', content: String(image.width) },
    { property: 'og:image:height', content: String(image.height) },
    { property: 'og:image:alt', content: image.alt },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}

function timeTags({ publishedAt, modifiedAt }: PageMeta) {
  return [
    ...(publishedAt ? [{ property: 'article:published_time', content: publishedAt }] : []),
    ...(modifiedAt ? [{ property: 'article:modified_time', content: modifiedAt }] : []),
  ]
}

/**
 * The canonical address and those of the languages. A later page of a list speaks for itself only: the lists of the
 * languages need not be equally long.
 */
function linkTags(meta: PageMeta, place: PagePlace, publicUrl: string) {
  const addresses = addressesInLanguages(place, meta.translations)
  const canonical = publicUrl + addressOf(place.page, place.locale, place.params, { page: place.pageNumber })
  const alternates = locales.flatMap((locale) => {
    const address = addresses[locale]
    if (!address) return []
    const isOwn = locale === place.locale
    if (place.pageNumber > 1 && !isOwn) return []
    const href = isOwn ? canonical : publicUrl + address
    return [{ rel: 'alternate' as const, type: 'text/html', hreflang: locale, href }]
  })
  return { canonical, links: [{ rel: 'canonical' as const, href: canonical }, ...alternates] }
}

/** The portal is named once, and a later page of a list tells its number. */
function titleOf({ title }: PageMeta, place: PagePlace | null, { siteName, pageName }: Origin): string {
  const isLaterPage = place !== null && place.pageNumber > 1
  const parts = [title, isLaterPage ? pageName : undefined, title === siteName ? undefined : siteName]
  return parts.filter((part) => part !== undefined).join(' | ')
}

/** The head of a page; `place` is `null` where no page is (404), which is then kept out of search engines. */
export function headOf(meta: PageMeta, place: PagePlace | null, origin: Origin) {
  const { publicUrl, siteName } = origin
  const robots = meta.isHidden || !place ? [{ name: 'robots', content: 'noindex' }] : []
  const { canonical, links } = place ? linkTags(meta, place, publicUrl) : { canonical: '', links: [] }
  return {
    title: titleOf(meta, place, origin),
    link: links,
    meta: [
      { property: 'og:title', content: meta.title },
      { property: 'og:site_name', content: siteName },
      { property: 'og:type', content: meta.type ?? 'website' },
      { property: 'og:locale', content: place?.locale === 'en' ? 'en_GB' : 'vi_VN' },
      ...(canonical ? [{ property: 'og:url', content: canonical }] : []),
      ...descriptionTags(meta),
      ...imageTags(meta, origin),
      ...timeTags(meta),
      ...robots,
    ],
  }
}
