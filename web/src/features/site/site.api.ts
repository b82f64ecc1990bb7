import type {
  GetPageAnswer,
  GetSiteAnswer,
  ListPagesAnswer,
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
