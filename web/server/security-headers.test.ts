import { expect, it } from 'vitest'
import { headersFor, securityHeaders } from './security-headers'

const all = securityHeaders({ publicUrl: 'https://example.vn' })
const namesFor = (type: string | undefined) => headersFor(type, all).map(([name]) => name)

it.each(['text/html; charset=utf-8', 'image/svg+xml', 'application/json; charset=utf-8', undefined])(
  'a reader of an answer of type %s is protected by every header',
  (type) => expect(namesFor(type)).toEqual(Object.keys(all)),
)

it.each(['application/javascript; charset=utf-8', 'text/javascript', 'text/css; charset=utf-8'])(
  'a reader on a slow line gets with %s only what guards it, a worker too',
  (type) =>
    expect(Object.fromEntries(headersFor(type, all))).toEqual({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'content-security-policy': "default-src 'self'; frame-ancestors 'self'",
      'strict-transport-security': all['strict-transport-security'],
    }),
)
