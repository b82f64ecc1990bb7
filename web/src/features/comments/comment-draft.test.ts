import { beforeEach, expect, it, vi } from 'vitest'
import { attemptFor, keepDraft, readDraft, rememberName } from './comment-draft'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

it('what was typed is there again after a reload, each place its own', () => {
  const draft = { authorName: 'Lan', authorEmail: '', body: 'Chưa xong', attempt: null }
  keepDraft('article:a1:', draft)
  expect(readDraft('article:a1:')).toEqual(draft)
  expect(readDraft('article:a1:c7').body).toBe('')
  keepDraft('article:a1:', null)
  expect(readDraft('article:a1:').body).toBe('')
})

it('a name is kept for next time only where the reader wants it', () => {
  rememberName('Lan')
  expect(readDraft('article:a1:').authorName).toBe('Lan')
  rememberName(null)
  expect(readDraft('article:a1:').authorName).toBe('')
})

it('the same words sent again are the same attempt, other words another', () => {
  const first = attemptFor(null, 'Xin chào')
  expect(attemptFor(first, 'Xin chào')).toBe(first)
  expect(attemptFor(first, 'Xin chào.').key).not.toBe(first.key)
})

it('a spoilt draft or a browser that keeps nothing is an empty form', () => {
  sessionStorage.setItem('comment-draft:p', '{')
  expect(readDraft('p').body).toBe('')
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect(readDraft('p').body).toBe('')
  vi.restoreAllMocks()
})
