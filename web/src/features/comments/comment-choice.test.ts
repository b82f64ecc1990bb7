import { expect, it } from 'vitest'
import { addressOfComments, readCommentChoice } from './comment-choice'

const path = '/bai-viet/mot-bai'

it('a reader can keep and send an address of the order, the page and one comment', () => {
  expect(addressOfComments(path, { sort: 'newest', page: 1 }, 'vi')).toBe(`${path}#y-kien`)
  expect(addressOfComments(path, { sort: 'liked', page: 3 }, 'vi')).toBe(
    `${path}?sap-xep=nhieu-thich&trang-y-kien=3#y-kien`,
  )
  expect(addressOfComments('/en/articles/one', { sort: 'oldest', page: 2 }, 'en')).toBe(
    '/en/articles/one?sort=oldest&comments-page=2#comments',
  )
})

it('the link to a comment names no page: the comment may move on', () => {
  expect(addressOfComments(path, { sort: 'newest', page: 3, comment: 'c7' }, 'vi')).toBe(
    `${path}?binh-luan=c7#binh-luan-c7`,
  )
})

it('what an address asks for is read back', () => {
  expect(readCommentChoice({ 'sap-xep': 'cu-nhat', 'trang-y-kien': '2' }, 'vi')).toEqual({
    sort: 'oldest',
    page: 2,
  })
  expect(readCommentChoice({ sort: 'most-liked', comment: 'c7' }, 'en')).toEqual({
    sort: 'liked',
    page: 1,
    comment: 'c7',
  })
})

it('nonsense in an address shows the newest comments', () => {
  expect(readCommentChoice({ 'sap-xep': 'x', 'trang-y-kien': '-1', 'binh-luan': '<b>' }, 'vi')).toEqual({
    sort: 'newest',
    page: 1,
  })
})
