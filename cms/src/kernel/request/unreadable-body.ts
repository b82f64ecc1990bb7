import { errors } from '@strapi/utils'
import type { Sentence } from '../refusals'
import { localeOf } from './parse-query'

const MEGABYTE = 1024 * 1024

/** All files of one request together. */
export const MOST_FILE_BYTES = 50 * MEGABYTE

const TOO_LARGE: Sentence = {
  vi: 'Nội dung gửi lên quá lớn: các tệp cộng lại tối đa 50 MB.',
  en: 'What was sent is too large: all files together may have 50 MB.',
}
const UNREADABLE: Sentence = {
  vi: 'Không đọc được nội dung gửi lên. Vui lòng tải lại trang rồi gửi lại.',
  en: 'What was sent cannot be read. Please reload the page and send it again.',
}

/** raw-body names a `status`, formidable an `httpCode`; a `syscall` is named where our own machine failed. */
type BodyError = Error & { status?: number; httpCode?: number; syscall?: string }

/**
 * Told by the body parser what it gave up with; throws the refusal in the reader's language. A body that nobody can read, or
 * that ends because its sender left, is no error of ours: Strapi would log each with its stack, and answer some with 500.
 */
export function refuseUnreadable(error: BodyError, ctx: { query: unknown }): never {
  if (error.syscall) throw error
  const locale = localeOf(ctx.query)
  const isTooLarge = (error.status ?? error.httpCode) === 413
  throw isTooLarge
    ? new errors.PayloadTooLargeError(TOO_LARGE[locale])
    : new errors.ValidationError(UNREADABLE[locale])
}
