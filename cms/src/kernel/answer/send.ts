import type { Answer, ListAnswer } from '../../../contract/envelope'
import type { Context } from './context'

/** What an answer was made from (`tags`), and when it changes by itself (`until`). */
export interface Freshness {
  tags: Iterable<string>
  until?: Date | null
}

const setFreshness = (ctx: Context, { tags, until }: Freshness) => {
  ctx.set('Cache-Tag', [...new Set(tags)].join(' '))
  if (until) ctx.set('Cache-Until', until.toISOString())
}

/** Answers with one thing or a short list that has no pages. */
export const sendData = <Data>(ctx: Context, data: Data, freshness: Freshness) => {
  setFreshness(ctx, freshness)
  ctx.body = { data, meta: {} } satisfies Answer<Data>
}

interface Page<Item> {
  items: Item[]
  total: number
  page: number
  pageSize: number
}

/** Answers with one page of a list. */
export const sendPage = <Item>(
  ctx: Context,
  { items, total, page, pageSize }: Page<Item>,
  freshness: Freshness,
) => {
  setFreshness(ctx, freshness)
  const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total }
  ctx.body = { data: items, meta: { pagination } } satisfies ListAnswer<Item>
}
