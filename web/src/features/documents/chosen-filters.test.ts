import { expect, it } from 'vitest'
import { chosenFilters } from './chosen-filters'

const facets = {
  types: [{ id: 't', slug: 'quyet-dinh', name: 'Quyết định' }],
  issuers: [{ id: 'i', slug: 'bo-cong-thuong', name: 'Bộ Công Thương' }],
  areas: [],
}
const values = (chosen: { value: string }[]) => chosen.map(({ value }) => value)
const t = (key: string) => key

it('a reader sees the filters in use in words, in the order of the form', () => {
  const filters = {
    to: '2023-12-31',
    issuer: 'bo-cong-thuong',
    type: 'quyet-dinh',
    q: 'gạo',
    validity: 'expired',
  } as const
  expect(values(chosenFilters(filters, facets, t))).toEqual([
    'gạo',
    'Quyết định',
    'Bộ Công Thương',
    'documents.validityWord.expired',
    '31/12/2023',
  ])
})

it('a reader can still take a filter away when the lists did not load', () => {
  expect(values(chosenFilters({ type: 'quyet-dinh' }, undefined, t))).toEqual(['quyet-dinh'])
})
