import { defineQueryOptions } from '@pinia/colada'
import { getSubmission } from './submissions.api'

/** What a private link opens. Only the browser asks: finished pages are kept by the web server. */
export const ownSubmissionQuery = defineQueryOptions((token: string) => ({
  key: ['own-submission', token],
  query: () => getSubmission(token),
  enabled: !import.meta.env.SSR,
}))
