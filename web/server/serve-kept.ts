import type { ServerResponse } from 'node:http'
import { writeAnswer } from './cache/write-answer'
import { described, type Log } from './log'
import type { PortalContent } from './portal-content'
import { failureHeaders, proxyFailure } from './proxy/proxy-failure'

import type { FrontHandler } from './front'

interface KeptParts extends Pick<PortalContent, 'answers' | 'content'> {
  commonHeaders: Record<string, string>
  log: Log
}

/** Answers from the cache before any framework sees the request, and all public content of the API through it. */
export function serveKept({ answers, content, commonHeaders, log }: KeptParts): FrontHandler {
  function fail(response: ServerResponse, url: string, error: unknown): void {
    const { status, body } = proxyFailure(error, url)
    log.error('Content could not be had from the CMS', described(error))
    const headers = {
      ...commonHeaders,
      'content-type': 'application/json; charset=utf-8',
      ...failureHeaders,
    }
    response.writeHead(status, headers).end(JSON.stringify(body))
  }

  return (request, response, next) => {
    const { method, url = '/' } = request
    if (method !== 'GET' && method !== 'HEAD') return next()
    const ready = answers.peek(url)
    if (ready) return writeAnswer({ request, response }, ready)
    const made = url.startsWith('/api/') ? content.kept(url) : null
    if (!made) return next()
    made.then(
      (kept) => writeAnswer({ request, response }, kept),
      (error: unknown) => fail(response, url, error),
    )
  }
}
