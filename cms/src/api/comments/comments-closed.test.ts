import { describe, expect, it } from 'vitest'
import type { Subject } from '../../kernel/subjects/find-subject'
import { commentsClosed } from './comments-closed'

const now = new Date('2026-11-23T10:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
const article: Subject = {
  kind: 'article',
  id: 'a',
  title: 'Khai mạc',
  allowsComments: true,
  allowsRating: true,
  datedAt: daysAgo(30),
  consultation: null,
}
const draftDocument = (from: Date | null, to: Date | null): Subject => ({
  ...article,
  kind: 'document',
  datedAt: null,
  consultation: { from, to },
})

describe('comments', () => {
  it('are open on an article', () => {
    expect(commentsClosed(article, null, now)).toBeNull()
  })

  it('are closed where the editor switched them off', () => {
    expect(commentsClosed({ ...article, allowsComments: false }, null, now)).toBe('switched-off')
  })

  it('close when the article is older than the site allows', () => {
    expect(commentsClosed(article, 30, now)).toBeNull()
    expect(commentsClosed({ ...article, datedAt: daysAgo(30.01) }, 30, now)).toBe('too-old')
    expect(commentsClosed({ ...article, datedAt: null }, 30, now)).toBeNull()
  })

  it('are open on a document only while it is in consultation', () => {
    expect(commentsClosed(draftDocument(daysAgo(1), daysAgo(-1)), null, now)).toBeNull()
    expect(commentsClosed(draftDocument(daysAgo(1), null), null, now)).toBeNull()
    expect(commentsClosed(draftDocument(daysAgo(2), daysAgo(1)), null, now)).toBe('not-in-consultation')
    expect(commentsClosed(draftDocument(daysAgo(-1), null), null, now)).toBe('not-in-consultation')
    expect(commentsClosed(draftDocument(null, null), null, now)).toBe('not-in-consultation')
  })
})
