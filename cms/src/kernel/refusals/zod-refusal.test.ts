import { z } from '@strapi/utils'
import { describe, expect, it } from 'vitest'
import { emailField, phoneField } from '../request/sender-fields'
import { Refusal } from './refusal'
import { parsed } from './zod-refusal'

const schema = z.object({ name: z.string().min(2).max(5), stars: z.number().min(1).max(5) })

function fieldsOf(input: unknown, asked: z.ZodType = schema) {
  try {
    parsed(asked, input)
  } catch (error) {
    if (error instanceof Refusal)
      return error.extras.fields?.map(({ path, message }) => [path.join('.'), message.en])
  }
  return null
}

describe('parsed', () => {
  it('gives what is right', () => {
    expect(parsed(schema, { name: 'Lan', stars: 5 })).toEqual({ name: 'Lan', stars: 5 })
  })

  it('names each field at fault, with words for people', () => {
    expect(fieldsOf({ name: 'L', stars: 6 })).toEqual([
      ['name', 'Needs at least 2 characters'],
      ['stars', 'Must be at most 5'],
    ])
    expect(fieldsOf({ name: 'Phương', stars: 'five' })).toEqual([
      ['name', 'Must not exceed 5 characters'],
      ['stars', 'Is not valid'],
    ])
    expect(fieldsOf({ stars: 1 })).toEqual([['name', 'Must not be empty']])
  })
  it('says what an address or a number to answer to looks like', () => {
    const contact = z.object({ email: emailField, phone: phoneField })
    expect(fieldsOf({ email: 'lan@', phone: 'gọi tôi' }, contact)).toEqual([
      ['email', 'Not an e-mail address, such as name@example.vn'],
      ['phone', 'Not a phone number, such as 0271 388 8888'],
    ])
  })
})
