import type { Answer, ListAnswer, LocaleDto } from './envelope'
import type { ImageDto } from './media'
import type { RichTextDocument } from './rich-text'
import type { LinkDto, SubjectRef, TranslationsDto } from './subjects'

export interface SiteSettingsDto {
  name: string
  shortName: string
  parentBody: string | null
  description: string | null
  address: string | null
  phone: string | null
  email: string | null
  responsiblePerson: string | null
  licence: string | null
  emblem: ImageDto | null
  shareImage: ImageDto | null
}

/** `href` is an address of the portal in the language asked for, or an absolute one. */
export interface MenuItemDto {
  label: string
  href: string
  children: { label: string; href: string }[]
}

export type BannerIconDto =
  'star' | 'search-document' | 'calendar' | 'cart' | 'pencil' | 'mail' | 'folder' | 'send' | 'link'

/** A quick link (liên kết nhanh). */
export interface BannerDto {
  id: string
  title: string
  icon: BannerIconDto
  image: ImageDto | null
  href: string
}

export interface PartnerLinkDto {
  id: string
  name: string
  href: string
  image: ImageDto | null
}

export interface SiteDto {
  settings: SiteSettingsDto
  menus: { header: MenuItemDto[]; footer: MenuItemDto[] }
  banners: BannerDto[]
  partnerLinks: PartnerLinkDto[]
}

/** GET /api/site */
export type GetSiteAnswer = Answer<SiteDto>

export interface PageSummaryDto {
  id: string
  slug: string
  title: string
}

export interface PageDto extends PageSummaryDto {
  summary: string | null
  body: RichTextDocument | null
  /** ISO instant of the last publish. */
  updatedAt: string
  translations: TranslationsDto
  links: LinkDto[]
}

/** GET /api/pages: by title. */
export type ListPagesAnswer = Answer<PageSummaryDto[]>

/** GET /api/pages/:slug: 301 to the present slug where the page moved, else 404. */
export type GetPageAnswer = Answer<PageDto>

/** GET /api/site/changes?after=<cursor>: which cache tags changed since; `all` where the cursor is too old or missing. */
export type GetChangesAnswer = Answer<{ tags: string[]; all: boolean }, { next: string }>

/** A year of the archive and how many published entries it holds in the language asked for. */
export interface ArchiveYearDto {
  year: number
  articleCount: number
  documentCount: number
  eventCount: number
}

/** An entry of the archive; `title` and `number` as in LinkDto. */
export interface ArchivedEntryDto {
  subject: SubjectRef
  slug: string
  title: string
  number: string | null
  /** ISO instant (postedAt; startsAt of an event). */
  at: string
}

/** GET /api/site/years: every year that holds anything in any language, latest first. */
export type ListYearsAnswer = Answer<ArchiveYearDto[]>

/** GET /api/site/years/:year: articles, documents and events together, latest first; 404 for a year without any. */
export interface ListYearQuery {
  locale?: LocaleDto
  page?: number
  pageSize?: number
}
export type ListYearAnswer = ListAnswer<ArchivedEntryDto>
