import { expect, it } from 'vitest'
import { byteSpan } from './byte-span'

it.each([
  ['bytes=0-', { first: 0, last: 99 }],
  ['bytes=40-', { first: 40, last: 99 }],
  ['bytes=0-9', { first: 0, last: 9 }],
  ['bytes=90-500', { first: 90, last: 99 }],
  ['bytes=-10', { first: 90, last: 99 }],
  ['bytes=-500', { first: 0, last: 99 }],
])('a reader who goes on with %s of 100 bytes gets that part', (range, span) => {
  expect(byteSpan(range, 100)).toEqual(span)
})

it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0'])(
  'a reader who asks for %s asks past the end',
  (range) => {
    expect(byteSpan(range, 100)).toBe('none')
  },
)

it.each(['', 'bytes=-', 'bytes=9-3', 'bytes=0-1,5-6', 'pages=1-2', 'bytes=x-y'])(
  'a reader who asks for "%s" gets the whole',
  (range) => {
    expect(byteSpan(range, 100)).toBeNull()
  },
)
