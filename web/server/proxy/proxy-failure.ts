import type { FailureAnswer } from '../../../cms/contract/envelope'

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

/** What to answer when the CMS could not: in the CMS's own shape of failures, 503 where it is away, else 502. */
export function proxyFailure(error: unknown): { status: number; body: FailureAnswer } {
  const status = isAway(error) ? 503 : 502
  const name = status === 503 ? 'ServiceUnavailableError' : 'BadGatewayError'
  const message = 'Hệ thống tạm thời chưa trả lời được. Vui lòng thử lại sau ít giây.'
  return { status, body: { data: null, error: { status, name, message, details: {} } } }
}
