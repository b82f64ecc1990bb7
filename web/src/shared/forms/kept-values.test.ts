import { expect, it } from 'vitest'
import { fitting } from './kept-values'

const empty = { title: '', allowsPublishing: false }

it('what was typed comes back', () => {
  expect(fitting(empty, JSON.stringify({ title: 'Hỏi', allowsPublishing: true }))).toEqual({
    title: 'Hỏi',
    allowsPublishing: true,
  })
})

it('what does not fit the form, or is no form at all, is left out', () => {
  expect(fitting(empty, JSON.stringify({ title: 1, other: 'x' }))).toEqual({})
  for (const kept of [null, '', 'null', '{', '3']) expect(fitting(empty, kept)).toEqual({})
})
