import { expect, it } from 'vitest'
import { partsOf } from './parts-of'
import { comment, ownComment } from './testing/comments'

it('a reader can answer and report what another one wrote', () => {
  expect(partsOf(comment, false)).toEqual(['reply', 'report'])
})

it('a comment is reported once, and not answered where comments are closed', () => {
  expect(partsOf({ ...comment, own: { ...comment.own, hasReported: true } }, true)).toEqual([])
})

it('an author can change a waiting comment for a while and delete it always', () => {
  expect(partsOf(ownComment, false)).toEqual(['edit', 'delete'])
  expect(partsOf({ ...ownComment, own: { ...ownComment.own, editableUntil: null } }, false)).toEqual([
    'delete',
  ])
})
