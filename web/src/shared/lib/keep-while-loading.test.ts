import { expect, it } from 'vitest'
import { keepWhileLoading } from './keep-while-loading'

const items = ['Công văn 12']
const keep = keepWhileLoading<string[]>('documents')

it('a reader sees the former page of a list until the next one is there', () => {
  expect(keep(items, { key: ['documents', 'vi', { page: 1 }] })).toBe(items)
})

it('a reader who goes on to another list sees no items of the former one in it', () => {
  expect(keep(items, { key: ['questions', 'vi', { page: 1 }] })).toBeUndefined()
})

it('a list opened first has nothing to show yet', () => {
  expect(keep(undefined, undefined)).toBeUndefined()
})
