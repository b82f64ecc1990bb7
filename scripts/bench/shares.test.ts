import { expect, test } from 'vitest'
import { sharesOf } from './shares'

test('no two connections ask for the same page where there are enough pages', () => {
  const shares = [...sharesOf([1, 2, 3, 4, 5], 2)]
  expect(shares).toEqual([
    [1, 2],
    [3, 4, 5],
  ])
})

test('connections that share few pages do not all begin with the same', () => {
  expect([...sharesOf(['a', 'b'], 4)].map(([first]) => first)).toEqual(['a', 'a', 'b', 'b'])
})
