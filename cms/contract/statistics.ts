import type { Answer } from './envelope'
import type { SubjectRef } from './subjects'

export interface FileCountDto {
  /** The file's documentId. */
  id: string
  downloadCount: number
}

/** Views of an article, document, event or page; downloads of its files together. */
export interface SubjectCountsDto {
  subject: SubjectRef
  viewCount: number
  downloadCount: number
  /** Each file that was taken since this portal counts, the most taken first; start values are of no file. */
  files: FileCountDto[]
  /** Approved comments. */
  commentCount: number
}

/**
 * POST /api/hits: one page was shown. Repeats by the same reader within 30 minutes are not views. Bots are counted apart. A
 * line over its limit gets the same answer and is not counted.
 */
export interface HitBody {
  /** `null` for a page that is no subject (home, lists): it counts as a visit only. */
  subject: SubjectRef | null
}
export type HitAnswer = Answer<{ subject: SubjectCountsDto | null; site: SiteStatisticsDto }>

/** A program that was sent a page. */
export interface CrawlerDto {
  address: string
  /** Its User-Agent. */
  agent: string
}

/**
 * POST /api/hits/crawlers: programs that were sent pages and may run no scripts, told by the web server alone (header
 * X-Report-Secret). Up to 200 at once; answered with 204.
 */
export interface CrawlersBody {
  crawlers: CrawlerDto[]
}

/** The block of the old site. online = bots + guests + members, always. A visit ends after 30 idle minutes. */
export interface SiteStatisticsDto {
  /** Đang truy cập: seen in the last 300 s. */
  online: number
  /** Máy chủ tìm kiếm. */
  bots: number
  /** Khách viếng thăm. */
  guests: number
  /** Thành viên. */
  members: number
  /** Visits; the day turns at midnight in Asia/Ho_Chi_Minh. */
  today: number
  month: number
  total: number
}

/** GET /api/statistics */
export type GetStatisticsAnswer = Answer<SiteStatisticsDto>

export type StatisticsStepDto = 'day' | 'month' | 'year'

export interface VisitsDto {
  /** "2026-11-23", "2026-11" or "2026". */
  period: string
  readers: number
  bots: number
}

/** GET /api/statistics/daily: every period between the two, empty ones too, oldest first. `format=csv` sends a file. */
export interface ListVisitsQuery {
  /** ISO dates, both counted; the last 30 days, 12 months or 10 years without them; at most ten years. */
  from?: string
  to?: string
  step?: StatisticsStepDto
  format?: 'json' | 'csv'
}
export type ListVisitsAnswer = Answer<VisitsDto[]>

/** GET /api/statistics/counts?subjects=article:<id>,document:<id> (up to 50): in the order asked; unknown ones are left out. */
export interface ListCountsQuery {
  subjects: string
}
export type ListCountsAnswer = Answer<SubjectCountsDto[]>

export interface MostReadDto {
  subject: SubjectRef
  slug: string
  title: string
  count: number
}

/** GET /api/statistics/most: published entries in the language asked for, up to 20. */
export interface ListMostQuery {
  by: 'views' | 'downloads'
  /** ISO dates; all time without them. */
  from?: string
  to?: string
}
export type ListMostAnswer = Answer<MostReadDto[]>
