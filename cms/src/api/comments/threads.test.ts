import { describe, expect, it } from 'vitest'
import type { CommentDto } from '../../../contract/comments'
import type { Viewer } from './comment.serializer'
import type { PlacedRow } from './thread-rows'
import { buildThreads, placeUnder } from './threads'

const now = new Date('2026-11-23T10:00:00Z')
const nobody: Viewer = { readerKey: null, now, locale: 'vi', reactions: new Map(), reported: new Set() }

const comment = (id: string, change: Partial<PlacedRow> = {}): PlacedRow => ({
  id,
  subjectKind: 'article',
  subjectId: 's',
  subjectTitle: 'Khai mạc',
  parentId: null,
  threadParentId: null,
  rootId: 'a',
  level: 1,
  authorName: 'Lan',
  authorEmail: 'lan@example.com',
  readerKey: 'lan',
  isSignedIn: 0,
  isOfficial: 0,
  body: `Text of ${id}`,
  state: 'approved',
  heldBecause: null,
  rejectionReason: null,
  likeCount: 2,
  dislikeCount: 1,
  createdAt: now.getTime(),
  editedAt: null,
  place: 1,
  siblingCount: 1,
  previousId: null,
  nextId: null,
  ...change,
})
const answer = (id: string, parentId: string, change: Partial<PlacedRow> = {}) =>
  comment(id, { parentId, threadParentId: parentId, level: 2, ...change })

const outline = (comments: CommentDto[]): unknown =>
  comments.map(({ id, state, replies }) => [id, state, ...(replies.length > 0 ? [outline(replies)] : [])])

describe('a thread', () => {
  it('shows answers below what they answer, in the order they came', () => {
    const rows = [comment('a'), answer('b', 'a'), answer('c', 'a'), answer('d', 'b', { level: 3 })]
    expect(outline(buildThreads(rows, ['a'], nobody))).toEqual([
      [
        'a',
        'approved',
        [
          ['b', 'approved', [['d', 'approved']]],
          ['c', 'approved'],
        ],
      ],
    ])
  })

  it('shows a waiting or rejected comment to its author only, with the reason', () => {
    const rows = [
      comment('a', { state: 'rejected', rejectionReason: 'Quảng cáo' }),
      answer('b', 'a', { state: 'pending', readerKey: 'minh' }),
    ]
    expect(buildThreads(rows, ['a'], nobody)).toEqual([])
    const [seen] = buildThreads(rows, ['a'], { ...nobody, readerKey: 'lan' })
    expect(seen).toMatchObject({ state: 'rejected', rejectionReason: 'Quảng cáo', replies: [] })
  })

  it.each(['pending', 'rejected', 'removed'] as const)(
    'keeps a tombstone for an answered %s comment',
    (state) => {
      const rows = [comment('a', { state }), answer('b', 'a', { readerKey: 'minh' })]
      const [tomb] = buildThreads(rows, ['a'], nobody)
      expect(tomb).toMatchObject({ id: 'a', state: 'removed', authorName: null, body: null, likeCount: 0 })
      expect(tomb?.replies.map(({ id }) => id)).toEqual(['b'])
    },
  )

  it('tells how many answers were left out around those sent, and which stands nearest', () => {
    // PostgreSQL gives such counts as text.
    const lot = { siblingCount: '25', previousId: 'j', nextId: 'u' }
    const rows = [
      comment('a'),
      answer('k', 'a', { ...lot, place: '11' }),
      answer('t', 'a', { ...lot, place: '20' }),
    ]
    expect(buildThreads(rows, ['a'], nobody)[0]).toMatchObject({
      earlierReplies: { count: 10, nearestId: 'j' },
      laterReplies: { count: 5, nearestId: 'u' },
    })
  })

  it('that is sent whole leaves nothing out', () => {
    const rows = [comment('a'), answer('b', 'a')]
    expect(buildThreads(rows, ['a'], nobody)[0]).toMatchObject({ earlierReplies: null, laterReplies: null })
  })

  it('never tells an e-mail address or a reader key', () => {
    const shown = JSON.stringify(buildThreads([comment('a')], ['a'], nobody))
    expect(shown).not.toContain('lan@example.com')
    expect(shown).not.toContain('"lan"')
  })

  it('names the author whose account is gone in the language of the reader', () => {
    const rows = [comment('a', { authorName: null })]
    expect(buildThreads(rows, ['a'], nobody)[0]?.authorName).toBe('Người dùng đã xóa')
    expect(buildThreads(rows, ['a'], { ...nobody, locale: 'en' })[0]?.authorName).toBe('Deleted user')
  })

  it('tells its author how long it can be changed, and nobody else', () => {
    const [own] = buildThreads([comment('a')], ['a'], { ...nobody, readerKey: 'lan' })
    expect(own?.own).toMatchObject({ isAuthor: true, editableUntil: '2026-11-23T10:15:00.000Z' })
    expect(buildThreads([comment('a')], ['a'], nobody)[0]?.own.editableUntil).toBeNull()
  })
})

describe('placeUnder', () => {
  it('begins a thread of its own without a parent', () => {
    expect(placeUnder(null)).toEqual({ parentId: null, threadParentId: null, rootId: null, level: 1 })
  })

  it('goes one level deeper below a first or second level', () => {
    expect(placeUnder(comment('b', { level: 2, rootId: 'a' }))).toEqual({
      parentId: 'b',
      threadParentId: 'b',
      rootId: 'a',
      level: 3,
    })
  })

  it('joins the third level when it answers the third level', () => {
    expect(placeUnder(comment('c', { level: 3, threadParentId: 'b', rootId: 'a' }))).toEqual({
      parentId: 'c',
      threadParentId: 'b',
      rootId: 'a',
      level: 3,
    })
  })
})
