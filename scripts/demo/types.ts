import type { EventTypeDto } from '../../cms/contract/events'
import type { RichTextBlock } from '../../cms/contract/rich-text'
import type { BannerIconDto } from '../../cms/contract/site'
import type { LinkKind } from '../../cms/contract/subjects'
import type { AttachmentKey } from './files/attachments'
import type { PictureKey } from './pictures'
import type { CategoryKey, DocumentTypeKey, IssuerKey, SubjectAreaKey, TagKey } from './terms'

/** Counts an entry brings along from the former site. */
export interface StartCounts {
  views: number
  downloads?: number
}

/** The words of an entry in one language; the slug is made from the title. */
export interface DemoText {
  title: string
  summary: string
  body: RichTextBlock[]
}

export interface DemoArticle {
  key: string
  category: CategoryKey
  tags: TagKey[]
  cover: PictureKey
  /** ISO instant with the offset of Vietnam. */
  postedAt: string
  byline: string
  source: string
  isFeatured?: boolean
  revision?: { on: string; note: string; noteEn?: string }
  startCounts: StartCounts
  vi: DemoText
  en?: DemoText
}

export interface DemoDocument {
  key: string
  number: string | null
  abstract: string
  documentType: DocumentTypeKey
  issuer: IssuerKey
  subjectAreas: SubjectAreaKey[]
  signatory?: string
  signatoryTitle?: string
  /** ISO dates. */
  issuedOn?: string
  effectiveOn?: string
  expiresOn?: string
  /** ISO instant with the offset of Vietnam. */
  postedAt: string
  attachments: AttachmentKey[]
  body?: RichTextBlock[]
  startCounts: StartCounts
}

/** Either the days themselves (ISO dates) or days counted from the day of seeding. */
export type DemoDays = { from: string; to: string } | { startsInDays: number; lastsDays: number }

/** The words of a fair in one language. */
export interface DemoEventText {
  name: string
  summary: string
  body: RichTextBlock[]
  dailyHours: string
  venue: string
  address: string
  communeThen: string | null
  communeNow: string
  organisers: string
  contact: string
  goods?: string
  registrationConditions?: string
  resultsNote?: string
}

export interface DemoEvent {
  key: string
  type: EventTypeDto
  days: DemoDays
  cover: PictureKey
  gallery: PictureKey[]
  latitude: number
  longitude: number
  boothCount?: number
  /** Registration runs between these days before the start. */
  registration?: { opensDaysBefore: number; closesDaysBefore: number }
  results?: { visitCount: number; revenue: number; firmCount: number }
  startCounts: StartCounts
  vi: DemoEventText
  en?: DemoEventText
}

export interface DemoPage {
  key: string
  startCounts: StartCounts
  vi: DemoText
  en?: DemoText
}

/** One end of a link: which list and which key there. */
export type DemoRef = `article:${string}` | `document:${string}` | `event:${string}` | `page:${string}`

export interface DemoLink {
  kind: LinkKind
  source: DemoRef
  target: DemoRef
}

export interface DemoMenuLink {
  label: string
  labelEn: string
  href: string
  hrefEn: string
}

export interface DemoMenuItem extends DemoMenuLink {
  children?: DemoMenuLink[]
}

export interface DemoBanner extends Omit<DemoMenuLink, 'label' | 'labelEn'> {
  title: string
  titleEn: string
  icon: BannerIconDto
}
