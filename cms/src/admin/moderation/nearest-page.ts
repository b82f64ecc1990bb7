import type { ListModeratedAnswer } from '../../../contract/moderation'

interface Asked {
  page: number
}

type List<Query extends Asked> = (query: Query) => Promise<ListModeratedAnswer>

/** A page of a list, or its last one: the page asked for is gone once all of its comments are decided. */
export async function nearestPage<Query extends Asked>(
  list: List<Query>,
  query: Query,
): Promise<ListModeratedAnswer> {
  const answer = await list(query)
  const last = Math.max(1, answer.meta.pagination.pageCount)
  return query.page > last ? list({ ...query, page: last }) : answer
}
