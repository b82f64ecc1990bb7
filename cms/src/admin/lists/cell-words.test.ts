import { expect, it } from 'vitest'
import { cellWords } from './cell-words'

it('an editor reads the hour of Vietnam, whatever the machine', () => {
  expect(cellWords.datetime?.('2015-11-12T17:56:00.000Z')).toBe('13/11/2015 00:56')
})

it('a date without time stays the day it is', () => {
  expect(cellWords.date?.('2015-11-12')).toBe('12/11/2015')
})

it('an enumeration is a word, and an unknown value is shown as it is', () => {
  expect(cellWords.enumeration?.('cancelled')).toBe('Hủy')
  expect(cellWords.enumeration?.('unheard-of')).toBe('unheard-of')
})

it('an empty cell is a dash', () => {
  expect(Object.values(cellWords).map((words) => words(null))).toEqual(['-', '-', '-'])
})
