import { defineQueryOptions } from '@pinia/colada'
import type { SubjectRef } from '@contract/subjects'
import { getRating } from './ratings.api'

/** The rating of a subject; the same in every language. */
export const ratingQuery = defineQueryOptions((subject: SubjectRef) => ({
  key: ['rating', subject.kind, subject.id],
  query: () => getRating(subject),
}))
