import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import en from './messages/en.json'
import vi from './messages/vi.json'

type Word = keyof typeof en

const idOf = (word: string) => `home.${word}`

/** The Vietnamese messages under the ids by which the panel finds them. */
export const homeVi: Record<string, string> = Object.fromEntries(
  Object.entries(vi).map(([word, text]) => [idOf(word), text]),
)

/** One message for what the panel itself words, such as the title of a widget. */
export const descriptorOf = (word: Word) => ({ id: idOf(word), defaultMessage: en[word] })

/** The words of the home page's widgets in the language of the panel. */
export function useWords() {
  const { formatMessage, formatNumber } = useIntl()
  const say = useCallback(
    (word: Word, values?: Record<string, string | number>) => formatMessage(descriptorOf(word), values),
    [formatMessage],
  )
  return { say, formatNumber }
}
