import { expect, it } from 'vitest'
import { remembered } from './remembered'

function noting(most: number) {
  const workedOut: number[] = []
  const isEven = remembered(most, (number: number) => (workedOut.push(number), number % 2 === 0))
  return { isEven, workedOut }
}

it('what is asked again is not worked out again, whatever the answer was', () => {
  const { isEven, workedOut } = noting(10)
  expect([isEven(1), isEven(2), isEven(1), isEven(2)]).toEqual([false, true, false, true])
  expect(workedOut).toEqual([1, 2])
})

it('what varies without end is forgotten, and answered all the same', () => {
  const { isEven, workedOut } = noting(2)
  expect([1, 2, 3, 1].map(isEven)).toEqual([false, true, false, false])
  expect(workedOut).toEqual([1, 2, 3, 1])
})
