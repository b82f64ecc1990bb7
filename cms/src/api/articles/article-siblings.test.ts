import { expect, it } from 'vitest'
import { partSiblings } from './article-siblings'

const on = (day: number, id = `d${day}`) => ({
  id,
  postedAt: `2023-12-${String(day).padStart(2, '0')}T01:00:00.000Z`,
})

it('a reader meets the nearest articles first, on both sides', () => {
  const cards = [on(1), on(9), on(4), on(6), on(2)]
  expect(partSiblings(cards, on(5))).toEqual({ newer: [on(6), on(9)], older: [on(4), on(2), on(1)] })
})

it('articles posted in the same minute keep one order for everybody', () => {
  const [a, b, c] = [on(5, 'a'), on(5, 'b'), on(5, 'c')]
  expect(partSiblings([c, a], b)).toEqual({ newer: [c], older: [a] })
})
