import { randomKey } from '../lib/random-key'
import { kept } from './kept-values'

/**
 * Gives the Idempotency-Key of a form: the same one as long as the form says the same, also after a reload, so that a
 * second try after a lost answer is no second letter. `shelf` is where it is kept in the tab.
 */
export function formKeys(shelf: string) {
  interface Attempt {
    content: string
    key: string
  }
  let last: Attempt | undefined

  function remembered(): Attempt | undefined {
    const [key = '', content = ''] = kept.read(shelf)?.split('\n', 2) ?? []
    return key && content ? { key, content } : undefined
  }

  return {
    keyOf(values: object): string {
      const content = JSON.stringify(values)
      const before = last ?? remembered()
      last = before?.content === content ? before : { content, key: randomKey() }
      kept.write(shelf, `${last.key}\n${content}`)
      return last.key
    },
    /** To be called when the form was taken: the same words again are another letter. */
    forget(): void {
      last = undefined
      kept.write(shelf, null)
    },
  }
}
