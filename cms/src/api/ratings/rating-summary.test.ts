import { describe, expect, it } from 'vitest'
import { averageOf, outcomeOf, summaryChange } from './rating-summary'

describe('summaryChange', () => {
  it('counts a first vote', () => {
    expect(summaryChange(null, 4)).toEqual({ rating_count: 1, star_sum: 4, four_star_count: 1 })
  })

  it('moves a changed vote without counting it twice', () => {
    expect(summaryChange(5, 2)).toEqual({
      rating_count: 0,
      star_sum: -3,
      five_star_count: -1,
      two_star_count: 1,
    })
  })

  it('takes a vote back', () => {
    expect(summaryChange(3, null)).toEqual({ rating_count: -1, star_sum: -3, three_star_count: -1 })
  })

  it('leaves the sums alone where nothing changes', () => {
    expect(summaryChange(3, 3)).toEqual({})
    expect(summaryChange(null, null)).toEqual({})
  })
})

describe('outcomeOf', () => {
  it('tells a first vote from a second one', () => {
    expect(outcomeOf(null, 4)).toBe('added')
    expect(outcomeOf(4, 5)).toBe('changed')
    expect(outcomeOf(4, 4)).toBe('unchanged')
    expect(outcomeOf(4, null)).toBe('removed')
  })
})

describe('averageOf', () => {
  it('has one decimal', () => {
    expect(averageOf(14, 3)).toBe(4.7)
    expect(averageOf(18, 4)).toBe(4.5)
  })

  it('is nothing where nobody voted', () => {
    expect(averageOf(0, 0)).toBeNull()
  })
})
