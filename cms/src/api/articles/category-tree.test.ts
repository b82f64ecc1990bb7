import { expect, it } from 'vitest'
import { branchOf } from './category-tree'

const news = { rowId: 1, parentRowId: null }
const fairs = { rowId: 2, parentRowId: 1 }
const markets = { rowId: 3, parentRowId: 2 }
const notices = { rowId: 4, parentRowId: null }

it('a category holds its sub-categories and theirs, and no other', () => {
  expect(branchOf([notices, markets, fairs, news], news)).toEqual([news, fairs, markets])
})

it('a circle made by an editor does not hang the portal', () => {
  const one = { rowId: 1, parentRowId: 2 }
  const two = { rowId: 2, parentRowId: 1 }
  expect(branchOf([one, two], one)).toEqual([one, two])
})
