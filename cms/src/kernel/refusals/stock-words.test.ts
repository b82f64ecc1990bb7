import { expect, it } from 'vitest'
import { inWordsOfReader } from './stock-words'

it('a reader is told in their language what no code of the portal answered', () => {
  const failure = { status: 404, words: 'Not Found', error: { name: 'NotFoundError', details: {} } }
  expect(inWordsOfReader(failure, 'vi')).toEqual({
    data: null,
    error: { status: 404, name: 'NotFoundError', message: 'Không có gì ở địa chỉ này.', details: {} },
  })
  expect(inWordsOfReader(failure, 'en')?.error.message).toBe('There is nothing at this address.')
})

it('a status without a body gets the shape of all failures', () => {
  const failure = { status: 405, words: 'Method Not Allowed', error: null }
  expect(inWordsOfReader(failure, 'vi')?.error).toEqual({
    status: 405,
    name: 'MethodNotAllowedError',
    message: 'Địa chỉ này không nhận cách gọi đó.',
    details: {},
  })
})

it('words of the portal’s own stay as they are', () => {
  const failure = { status: 404, words: 'Không tìm thấy nội dung này.', error: { name: 'NotFoundError' } }
  expect(inWordsOfReader(failure, 'en')).toBeNull()
})
