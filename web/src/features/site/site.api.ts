import type {
  ArchiveYearDto,
  GetPageAnswer,
  GetSiteAnswer,
  ListPagesAnswer,
  ListYearAnswer,
  ListYearQuery,
  ListYearsAnswer,
  PageDto,
  PageSummaryDto,
  SiteDto,
} from '@contract/site'
import { nullIfMissing, useHttp } from '@/shared/http'

/** What stands around every page: names, menus, quick links, partners. */
export async function getSite(): Promise<SiteDto> {
  const answer = await useHttp().get<GetSiteAnswer>('/site')
  return answer.data
}

/** All static pages, by title. */
export async function listPages(): Promise<PageSummaryDto[]> {
  const answer = await useHttp().get<ListPagesAnswer>('/pages')
  return answer.data
}

/** A static page; `null` where there is none of that slug. */
export async function getPage(slug: string): Promise<PageDto | null> {
  const answer = await nullIfMissing(useHttp().get<GetPageAnswer>(`/pages/${encodeURIComponent(slug)}`))
  return answer?.data ?? null
}

/** The years that hold anything, latest first. */
export async function listYears(): Promise<ArchiveYearDto[]> {
  const answer = await useHttp().get<ListYearsAnswer>('/site/years')
  return answer.data
}

/** One page of what a year holds; `null` for a year that holds nothing. */
export function listYear(year: string, query: ListYearQuery): Promise<ListYearAnswer | null> {
  return nullIfMissing(useHttp().get<ListYearAnswer>(`/site/years/${encodeURIComponent(year)}`, query))
}
