import { expect, it } from 'vitest'
import { searchPatterns, searchTextOf } from './search-text'

/** LIKE as the databases do it, for patterns without underscores. */
const like = (text: string, pattern: string) =>
  new RegExp(
    `^${pattern
      .split('%')
      .map((part) => part.replace(/[^a-z0-9]/g, '\\$&'))
      .join('.*')}$`,
    's',
  ).test(text)

const decision = searchTextOf('3116/QĐ-BCT', ['Công nhận sản phẩm công nghiệp nông thôn tiêu biểu'])

it.each(['san pham', 'SẢN PHẨM tiêu biểu', 'bct công nhận'])(
  'a reader who types %s finds the decision',
  (query) => {
    expect(searchPatterns(query).words.every((word) => decision.split(/\W/).includes(word))).toBe(true)
  },
)

it('a reader who types part of a number in any spelling finds it', () => {
  expect(like(decision, searchPatterns('3116 qd').number ?? '')).toBe(true)
  expect(like(decision, searchPatterns('311').exactNumber ?? '')).toBe(false)
  expect(like(decision, searchPatterns('Số: 3116/QD-BCT').exactNumber ?? '')).toBe(true)
})

it('signs that databases read as orders do nothing', () => {
  expect(searchPatterns(`50%_* "a:b' -c`).words).toEqual(['50', 'a', 'b', 'c'])
})
