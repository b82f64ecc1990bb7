import { expect, it } from 'vitest'
import { largeAmount } from './large-amount'

it('a reader hears of millions and billions, not of nine zeros', () => {
  expect(largeAmount(620_000_000)).toEqual({ amount: 620, unit: 'million' })
  expect(largeAmount(1_254_000_000)).toEqual({ amount: 1.25, unit: 'billion' })
  expect(largeAmount(1_000_000_000)).toEqual({ amount: 1, unit: 'billion' })
})
