import { expect, it } from 'vitest'
import { wordedFilter } from './worded-filter'

const input = () => null

it('the chip of a filter finds the word of an enumeration and of yes and no', () => {
  const state = { name: 'state', type: 'enumeration', options: [{ label: 'Mới nhận', value: 'received' }] }
  expect(wordedFilter(state, input)).toEqual({ ...state, input })
  expect(wordedFilter({ type: 'boolean' }, input)).toMatchObject({
    options: [
      { label: 'Có', value: 'true' },
      { label: 'Không', value: 'false' },
    ],
    input,
  })
})

it('other filters, and those with an input of their own, stay as they are', () => {
  const own = { type: 'enumeration', options: [], input: () => null }
  expect(wordedFilter(own, input)).toBe(own)
  const text = { type: 'string' }
  expect(wordedFilter(text, input)).toBe(text)
})
