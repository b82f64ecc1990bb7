import { describe, expect, it } from 'vitest'
import { ARTICLES } from './articles'
import { wordsOf } from './rich-text-words'
import { slugOf } from './slug-of'
import { CATEGORIES } from './terms'
import type { DemoText } from './types'

const texts = ARTICLES.flatMap(({ vi, en }) => (en ? [vi, en] : [vi]))
const slugs = (list: readonly (DemoText | undefined)[]) =>
  list.flatMap((text) => (text ? [slugOf(text.title)] : []))
const wordCount = (text: DemoText) => wordsOf(text.body).split(/\s+/).length
const holds = (type: string) =>
  ARTICLES.filter(({ vi }) => vi.body.some((block) => block.type === type)).length

describe('the articles of the demo content', () => {
  it('a reader finds 24 or more, and some in every category', () => {
    expect(ARTICLES.length).toBeGreaterThanOrEqual(24)
    const filled = new Set(ARTICLES.map(({ category }) => category))
    expect([...filled].sort()).toEqual(CATEGORIES.map(({ key }) => key).sort())
  })

  it('a reader of English finds 8 or more', () => {
    expect(ARTICLES.filter(({ en }) => en).length).toBeGreaterThanOrEqual(8)
  })

  it('no article lacks a title, a summary or a body worth reading', () => {
    for (const text of texts) {
      expect(text.title.length, text.title).toBeGreaterThan(10)
      expect(text.title.length, text.title).toBeLessThanOrEqual(300)
      expect(text.summary.length, text.title).toBeGreaterThan(40)
      expect(text.summary.length, text.title).toBeLessThanOrEqual(1000)
    }
    for (const { vi } of ARTICLES) expect(wordCount(vi), vi.title).toBeGreaterThanOrEqual(250)
  })

  it('no two articles share a key, or a slug in one language', () => {
    for (const list of [
      ARTICLES.map(({ key }) => key),
      slugs(ARTICLES.map(({ vi }) => vi)),
      slugs(ARTICLES.map(({ en }) => en)),
    ]) {
      expect(new Set(list).size).toBe(list.length)
    }
  })

  it('they were posted over several years, none in the future of the centre', () => {
    const years = new Set(ARTICLES.map(({ postedAt }) => postedAt.slice(0, 4)))
    expect(years.size).toBeGreaterThanOrEqual(8)
    for (const { postedAt } of ARTICLES) expect(postedAt).toMatch(/^20(1[3-9]|2[0-6])-.*\+07:00$/)
  })

  it('tables, pictures, quotes, lists, an attachment and a video are among them', () => {
    expect(holds('table')).toBeGreaterThanOrEqual(3)
    for (const type of ['image', 'blockquote', 'bulletList', 'orderedList', 'attachment', 'video']) {
      expect(holds(type), type).toBeGreaterThanOrEqual(1)
    }
  })
})
