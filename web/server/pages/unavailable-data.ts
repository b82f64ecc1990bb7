import type { Locale } from '../../src/shared/lib/addresses'
import { failureHeaders, unavailable } from '../proxy/proxy-failure'
import type { MadeAnswer } from './made-answer'

/** Says that the data of a page cannot be had now; the browser asks for each part by itself then. */
export function unavailableData(locale: Locale): MadeAnswer {
  return {
    status: 503,
    headers: { 'content-type': 'application/json; charset=utf-8', ...failureHeaders },
    body: JSON.stringify(unavailable(503, locale)),
    tags: [],
    until: null,
    keep: 'not',
  }
}
