import { expect, it } from 'vitest'
import { reactionChange } from './reaction-change'

it('counts each reader once, whatever they press', () => {
  expect(reactionChange(null, 'like')).toEqual({ like: 1, dislike: 0 })
  expect(reactionChange('like', 'like')).toEqual({ like: 0, dislike: 0 })
  expect(reactionChange('like', 'dislike')).toEqual({ like: -1, dislike: 1 })
  expect(reactionChange('dislike', null)).toEqual({ like: 0, dislike: -1 })
})
