import type { z } from '@strapi/utils'
import { Refusal, type Sentence } from './refusal'

type Issue = z.core.$ZodIssue

const MISSING: Sentence = { vi: 'Không được để trống', en: 'Must not be empty' }
const WRONG: Sentence = { vi: 'Giá trị không hợp lệ', en: 'Is not valid' }
const WRONG_EMAIL: Sentence = {
  vi: 'Thư điện tử chưa đúng, ví dụ: ten@example.vn',
  en: 'Not an e-mail address, such as name@example.vn',
}
const WRONG_PHONE: Sentence = {
  vi: 'Số điện thoại chưa đúng, ví dụ: 0271 388 8888',
  en: 'Not a phone number, such as 0271 388 8888',
}

function tooSmall({ minimum, origin }: Extract<Issue, { code: 'too_small' }>): Sentence {
  if (origin !== 'string') return { vi: `Phải từ ${minimum} trở lên`, en: `Must be at least ${minimum}` }
  if (minimum === 1) return MISSING
  return { vi: `Cần ít nhất ${minimum} ký tự`, en: `Needs at least ${minimum} characters` }
}

function tooBig({ maximum, origin }: Extract<Issue, { code: 'too_big' }>): Sentence {
  if (origin !== 'string') return { vi: `Không được quá ${maximum}`, en: `Must be at most ${maximum}` }
  return { vi: `Không được quá ${maximum} ký tự`, en: `Must not exceed ${maximum} characters` }
}

function wrongFormat({ format, message }: Extract<Issue, { code: 'invalid_format' }>): Sentence {
  if (format === 'email') return WRONG_EMAIL
  return message === 'phone' ? WRONG_PHONE : WRONG
}

function sentenceOf(issue: Issue): Sentence {
  if (issue.code === 'invalid_format') return wrongFormat(issue)
  if (issue.code === 'too_small') return tooSmall(issue)
  if (issue.code === 'too_big') return tooBig(issue)
  return issue.code === 'invalid_type' && issue.input === undefined ? MISSING : WRONG
}

/** The 400 for a request that is not what it must be; the first fault is its message, all of them are its fields. */
function refusalOf(error: z.ZodError): Refusal {
  const fields = error.issues.map((issue) => ({ path: issue.path.map(String), message: sentenceOf(issue) }))
  return new Refusal(400, fields[0]?.message ?? WRONG, { fields })
}

/** `input` as the schema has it; throws the 400 otherwise. */
export function parsed<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const result = schema.safeParse(input, { reportInput: true })
  if (result.success) return result.data
  throw refusalOf(result.error)
}
