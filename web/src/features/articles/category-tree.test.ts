import { expect, it } from 'vitest'
import { categoriesAbove, categoryAt } from './category-tree'

const news = { id: 'news', parentId: null }
const trade = { id: 'trade', parentId: 'news' }
const fairs = { id: 'fairs', parentId: 'trade' }

it('a reader finds the way up from a category, topmost first', () => {
  expect(categoriesAbove(fairs, [fairs, trade, news])).toEqual([news, trade])
  expect(categoriesAbove(news, [fairs, trade, news])).toEqual([])
})

it('categories that editors hung below each other do not stop the page', () => {
  const first = { id: 'first', parentId: 'second' }
  const second = { id: 'second', parentId: 'first' }
  expect(categoriesAbove(first, [first, second])).toEqual([second])
})

it('an address a category once had leads to it, unless another one has it now', () => {
  const moved = { slug: 'moi', formerSlugs: ['cu', 'chung'] }
  const other = { slug: 'chung', formerSlugs: [] }
  expect(categoryAt('cu', [moved, other])).toBe(moved)
  expect(categoryAt('chung', [moved, other])).toBe(other)
  expect(categoryAt('khong-co', [moved, other])).toBeNull()
})
