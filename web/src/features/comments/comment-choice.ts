import type { CommentSortDto } from '@contract/comments'
import type { LocationQuery } from 'vue-router'
import { writtenQueryKey, type Locale } from '@/shared/lib/addresses'

/** Which comments an address asks for; `comment` names one to be shown, on whatever page it stands. */
export interface CommentChoice {
  sort: CommentSortDto
  page: number
  comment?: string
}

const sortWords: Record<CommentSortDto, Record<Locale, string>> = {
  newest: { vi: 'moi-nhat', en: 'newest' },
  oldest: { vi: 'cu-nhat', en: 'oldest' },
  liked: { vi: 'nhieu-thich', en: 'most-liked' },
}
export const commentSorts: readonly CommentSortDto[] = ['newest', 'oldest', 'liked']

/** Where the comments stand on a page. */
export const commentsAnchor = (locale: Locale): string => (locale === 'vi' ? 'y-kien' : 'comments')

/** Where one comment stands on a page. */
export const commentAnchor = (id: string, locale: Locale): string =>
  `${writtenQueryKey('comment', locale)}-${id}`

/** Reads what an address asks for; anything unknown counts as not said. */
export function readCommentChoice(query: LocationQuery, locale: Locale): CommentChoice {
  const said = (key: string) => String(query[writtenQueryKey(key, locale)] ?? '')
  const page = said('comments-page')
  const comment = said('comment')
  return {
    sort: commentSorts.find((sort) => sortWords[sort][locale] === said('sort')) ?? 'newest',
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
    ...(/^[A-Za-z0-9]{1,64}$/.test(comment) ? { comment } : {}),
  }
}

/** The address of comments on the page at `path`, in the order in which the portal writes its parameters. */
export function addressOfComments(path: string, choice: CommentChoice, locale: Locale): string {
  const { sort, page, comment } = choice
  const query = new URLSearchParams()
  if (sort !== 'newest') query.set(writtenQueryKey('sort', locale), sortWords[sort][locale])
  if (page > 1 && !comment) query.set(writtenQueryKey('comments-page', locale), String(page))
  if (comment) query.set(writtenQueryKey('comment', locale), comment)
  const anchor = comment ? commentAnchor(comment, locale) : commentsAnchor(locale)
  return `${path}${query.size > 0 ? `?${query}` : ''}#${anchor}`
}
