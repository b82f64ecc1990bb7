import type { FailureAnswer } from '../../../cms/contract/envelope'
import type { Locale } from '../../src/shared/lib/addresses'
import { localeOf } from './locale-of'

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
])

function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && unreachable.has(String(error.code))) return true
  return /unavailable/i.test(error.message) || isAway(error.cause)
}

const messages: Record<Locale, string> = {
  vi: 'Hệ thống tạm thời chưa trả lời được. Vui lòng thử lại sau ít giây.',
  en: 'The system cannot answer for the moment. Please try again in a few seconds.',
}

/** Headers of such an answer. */
export const failureHeaders = { 'retry-after': '5', 'cache-control': 'no-store' }

/** A failure in the CMS's own shape. */
export function unavailable(status: 502 | 503, locale: Locale): FailureAnswer {
  const name = status === 503 ? 'ServiceUnavailableError' : 'BadGatewayError'
  return { data: null, error: { status, name, message: messages[locale], details: {} } }
}

/** What to answer when the CMS could not, in the language asked in: 503 where it is away, else 502. */
export function proxyFailure(error: unknown, url: string): { status: number; body: FailureAnswer } {
  const status = isAway(error) ? 503 : 502
  return { status, body: unavailable(status, localeOf(url)) }
}
