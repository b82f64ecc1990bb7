import { defineQueryOptions } from '@pinia/colada'
import { listOwnComments, listOwnRatings } from './readers.api'

/** One page of the reader's own comments. Only the browser asks: finished pages are kept by the web server. */
export const ownCommentsQuery = defineQueryOptions(({ id, page }: { id: string; page: number }) => ({
  key: ['reader', id, 'comments', page],
  query: () => listOwnComments(page),
  enabled: !import.meta.env.SSR,
}))

/** One page of the reader's own ratings. */
export const ownRatingsQuery = defineQueryOptions(({ id, page }: { id: string; page: number }) => ({
  key: ['reader', id, 'ratings', page],
  query: () => listOwnRatings(page),
  enabled: !import.meta.env.SSR,
}))
