import { localeOfPath, type Locale } from '../../src/shared/lib/addresses'
import { keptAnswer, type KeptAnswer } from '../cache/kept-answer'
import type { MadeAnswer } from './made-answer'

/**
 * Finds the answer that something cannot be had now, in the language of an address (path and query). Each is made once: a
 * crowd that is turned away must not keep the server from those it has let in.
 */
export function unavailableAnswers(
  make: (locale: Locale) => MadeAnswer,
  commonHeaders: Record<string, string>,
): (url: string) => KeptAnswer {
  const finished = (locale: Locale) => keptAnswer(make(locale), commonHeaders, Date.now())
  const answers: Record<Locale, KeptAnswer> = { vi: finished('vi'), en: finished('en') }
  return (url) => answers[localeOfPath(url.split('?', 1)[0] ?? url)]
}
