import { describe, expect, it } from 'vitest'
import { errorsByField, faultsOf } from './form-errors'

const filled = { authorName: 'Lan', authorEmail: '', body: 'Bài viết hay.', hasAgreed: true }

describe('a comment before it is sent', () => {
  it('a guest who has filled in everything can send it', () => {
    expect(faultsOf(filled, true)).toEqual({})
  })

  it('nobody sends without having agreed', () => {
    expect(faultsOf({ ...filled, hasAgreed: false }, false)).toEqual({ consentVersion: 'consent' })
  })

  it('a guest needs a name, a signed-in reader has one', () => {
    expect(faultsOf({ ...filled, authorName: ' L ' }, true)).toEqual({ authorName: 'name' })
    expect(faultsOf({ ...filled, authorName: '' }, false)).toEqual({})
  })

  it('a comment has some text, and not more than 3,000 characters', () => {
    expect(faultsOf({ ...filled, body: ' \n' }, true)).toEqual({ body: 'empty' })
    expect(faultsOf({ ...filled, body: 'a'.repeat(3000) }, true)).toEqual({})
    expect(faultsOf({ ...filled, body: 'a'.repeat(3001) }, true)).toEqual({ body: 'tooLong' })
  })
})

it('what the server says of a field stands beside that field, the rest above the form', () => {
  const errors = [
    { path: ['authorEmail'], message: 'Không hợp lệ' },
    { path: ['challenge'], message: 'Không xác minh được' },
  ]
  expect(errorsByField(errors)).toEqual({ authorEmail: 'Không hợp lệ' })
})
