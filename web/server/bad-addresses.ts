import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FailureAnswer } from '../../cms/contract/envelope'
import type { Locale } from '../src/shared/lib/addresses'
import type { FrontHandler } from './front'
import { readerLocale } from './proxy/locale-of'

const texts: Record<Locale, string> = {
  vi: 'Địa chỉ viết sai, không đọc được.',
  en: 'The address is badly written and cannot be read.',
}

const isForCms = (path: string): boolean => /^\/(api|uploads)\//.test(path)

function isReadable(path: string): boolean {
  if (!path.includes('%')) return true
  try {
    return Boolean(decodeURIComponent(path))
  } catch {
    return false
  }
}

function refuse(request: IncomingMessage, response: ServerResponse, headers: Record<string, string>): void {
  const message = texts[readerLocale(request)]
  const answer: FailureAnswer = {
    data: null,
    error: { status: 400, name: 'BadRequestError', message, details: {} },
  }
  response
    .writeHead(400, {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    })
    .end(JSON.stringify(answer))
}

/**
 * Meets addresses whose escapes nobody can read, which the framework would refuse in its own words. Below the API they are
 * refused; anywhere else their signs are taken as they stand, so that a reader gets the portal's page of what is not there.
 */
export function meetBadAddresses(commonHeaders: Record<string, string>): FrontHandler {
  return (request, response, next) => {
    const { url = '/' } = request
    const path = url.split('?', 1)[0] ?? url
    if (isReadable(path)) return next()
    if (isForCms(path)) return refuse(request, response, commonHeaders)
    request.url = path.replaceAll('%', '%25') + url.slice(path.length)
    next()
  }
}
