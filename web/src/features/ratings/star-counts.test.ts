import { expect, it } from 'vitest'
import { chosenStars, starCounts } from './star-counts'

it('a reader sees five stars first, each with its share of the votes', () => {
  expect(starCounts({ count: 4, spread: [0, 0, 1, 0, 3] })).toEqual([
    { stars: 5, count: 3, percent: 75 },
    { stars: 4, count: 0, percent: 0 },
    { stars: 3, count: 1, percent: 25 },
    { stars: 2, count: 0, percent: 0 },
    { stars: 1, count: 0, percent: 0 },
  ])
})

it('nobody has voted: every bar is empty', () => {
  expect(starCounts({ count: 0, spread: [0, 0, 0, 0, 0] }).map(({ percent }) => percent)).toEqual([
    0, 0, 0, 0, 0,
  ])
  expect(starCounts(undefined)).toHaveLength(5)
})

it('a form without a chosen star gives none', () => {
  const form = new FormData()
  expect(chosenStars(form)).toBeNull()
  form.set('stars', '6')
  expect(chosenStars(form)).toBeNull()
  form.set('stars', '4')
  expect(chosenStars(form)).toBe(4)
})
