import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import en from './messages/en.json'
import vi from './messages/vi.json'

export type Word = keyof typeof en
type Values = Record<string, string | number>

const INSTANT = {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
} as const

const idOf = (word: string) => `moderation.${word}`

/** The Vietnamese messages under the ids by which the panel finds them. */
export const moderationVi: Record<string, string> = Object.fromEntries(
  Object.entries(vi).map(([word, text]) => [idOf(word), text]),
)

/** One message for what the panel itself words, such as its menu. */
export const descriptorOf = (word: Word) => ({ id: idOf(word), defaultMessage: en[word] })

/** The words of moderation in the language of the panel, English where it has none of that language. */
export function useWords() {
  const { formatMessage, formatDate } = useIntl()
  const say = useCallback(
    (word: Word, values?: Values) => formatMessage(descriptorOf(word), values),
    [formatMessage],
  )
  const sayInstant = (at: string) => formatDate(at, INSTANT)
  return { say, sayInstant }
}
