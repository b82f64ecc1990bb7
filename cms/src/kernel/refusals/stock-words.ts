import type { FailureAnswer, LocaleDto } from '../../../contract/envelope'
import type { Sentence } from './refusal'

const NO_ADDRESS: Sentence = { vi: 'Không có gì ở địa chỉ này.', en: 'There is nothing at this address.' }
const NO_METHOD: Sentence = {
  vi: 'Địa chỉ này không nhận cách gọi đó.',
  en: 'This address does not take such a request.',
}
const NOT_SIGNED_IN: Sentence = { vi: 'Bạn cần đăng nhập.', en: 'You need to sign in.' }
const BAD_ADDRESS: Sentence = {
  vi: 'Địa chỉ viết sai, không đọc được.',
  en: 'The address is badly written and cannot be read.',
}

/** What Strapi, Koa and the router say by themselves, in English whoever asks. */
const STOCK: Record<string, Sentence> = {
  'Bad Request': BAD_ADDRESS,
  'failed to decode': BAD_ADDRESS,
  Unauthorized: NOT_SIGNED_IN,
  'Missing or invalid credentials': NOT_SIGNED_IN,
  Forbidden: { vi: 'Bạn không được phép làm việc này.', en: 'You are not allowed to do this.' },
  'Not Found': NO_ADDRESS,
  'Method Not Allowed': NO_METHOD,
  'Not Implemented': NO_METHOD,
  'Internal Server Error': {
    vi: 'Hệ thống gặp lỗi. Vui lòng thử lại sau ít phút.',
    en: 'The system has failed. Please try again in a few minutes.',
  },
}

const NAMES: Record<number, string> = {
  400: 'BadRequestError',
  405: 'MethodNotAllowedError',
  501: 'NotImplementedError',
}

/** A failure as it was going to be answered; `error` is null where its status was all there was. */
export interface StockFailure {
  status: number
  words: string
  error: { name: string; details?: object } | null
}

/** The same failure in a reader's language; null where its words are the portal's own. */
export function inWordsOfReader(
  { status, words, error }: StockFailure,
  locale: LocaleDto,
): FailureAnswer | null {
  const sentence = STOCK[words]
  if (!sentence) return null
  const name = error?.name ?? NAMES[status] ?? 'ApplicationError'
  return { data: null, error: { status, name, message: sentence[locale], details: error?.details ?? {} } }
}
