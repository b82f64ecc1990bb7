import type { RatingDto, StarsDto } from '@contract/ratings'

/** What a reader can give, fewest first. */
export const starChoices: readonly StarsDto[] = [1, 2, 3, 4, 5]

/** How many gave a number of stars, and how long its bar is, 0 to 100. */
export interface StarCount {
  stars: StarsDto
  count: number
  percent: number
}

/** The spread of a rating over the stars, most stars first; all 0 before the figures are there. */
export function starCounts(rating: Pick<RatingDto, 'spread' | 'count'> | undefined): StarCount[] {
  return starChoices
    .map((stars) => {
      const count = rating?.spread[stars - 1] ?? 0
      return { stars, count, percent: rating?.count ? Math.round((count / rating.count) * 100) : 0 }
    })
    .reverse()
}

/** The stars chosen in a form; `null` where none are. */
export function chosenStars(form: FormData): StarsDto | null {
  return starChoices.find((stars) => String(stars) === form.get('stars')) ?? null
}
