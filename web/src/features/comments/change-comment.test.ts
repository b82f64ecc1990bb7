import { expect, it } from 'vitest'
import { withChange } from './change-comment'
import { comment, ownComment } from './testing/comments'

it('a like is counted on the comment that was liked, however deep it stands', () => {
  const reply = { ...comment, id: 'deep' }
  const threads = [ownComment, { ...comment, replies: [{ ...ownComment, id: 'c3', replies: [reply] }] }]
  const changed = withChange(threads, 'deep', (found) => ({ ...found, likeCount: 4 }))
  expect(changed[1]?.replies[0]?.replies[0]?.likeCount).toBe(4)
  expect(changed[0]).toEqual(ownComment)
  expect(threads[1]?.replies[0]?.replies[0]?.likeCount).toBe(3)
})
