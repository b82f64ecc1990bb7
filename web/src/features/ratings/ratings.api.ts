import type { GetRatingAnswer, RateAnswer, RateBody, RatingDto } from '@contract/ratings'
import type { SubjectRef } from '@contract/subjects'
import { useHttp } from '@/shared/http'

/** Where the rating of a subject is, below the API. */
export const ratingPath = ({ kind, id }: SubjectRef): string => `/ratings/${kind}/${encodeURIComponent(id)}`

/** The rating of a subject with what the asking reader gave. */
export async function getRating(subject: SubjectRef): Promise<RatingDto> {
  const answer = await useHttp().get<GetRatingAnswer>(ratingPath(subject))
  return answer.data
}

/** Gives stars, or changes those given before. */
export function giveStars(subject: SubjectRef, body: RateBody): Promise<RateAnswer> {
  return useHttp().put<RateAnswer>(ratingPath(subject), body)
}

/** Takes the reader's own stars back. */
export function takeStarsBack(subject: SubjectRef): Promise<RateAnswer> {
  return useHttp().delete<RateAnswer>(ratingPath(subject))
}
