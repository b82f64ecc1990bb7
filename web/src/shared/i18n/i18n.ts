import { inject, shallowRef, type App, type InjectionKey, type ShallowRef } from 'vue'
import type { Locale } from '@/shared/lib/addresses'
import { joinedTexts } from './joined-texts'
import { messageText, type Messages, type MessageValues } from './message-text'

export interface I18n {
  /** The language of the present page. */
  locale: Readonly<ShallowRef<Locale>>
  /** The text of a key such as `articles.newest`; a value named `count` also chooses the plural form. */
  t: (key: string, values?: MessageValues) => string
  /** Brings the texts of namespaces that do not come with the first visit; fails as loading fails. */
  bring: (...names: string[]) => Promise<void>
  /** The namespaces brought so far. */
  brought: () => string[]
  /** Changes the language; `messages` are its texts, those of the namespaces `names` among them. */
  use: (locale: Locale, messages: Messages, names?: string[]) => void
  install: (app: App) => void
}

/** Loads the texts of one namespace. */
export type LoadTexts = (locale: Locale, name: string) => Promise<Messages>

const i18nKey: InjectionKey<I18n> = Symbol('i18n')

/** The interface texts of one app. Without `load` all texts there will be are in `messages`. */
export function createI18n(locale: Locale, messages: Messages, load?: LoadTexts): I18n {
  const present = shallowRef(locale)
  const texts = shallowRef(messages)
  const brought = new Set<string>()

  async function bringOne(load: LoadTexts, name: string): Promise<void> {
    if (brought.has(name)) return
    const asked = present.value
    const found = await load(asked, name)
    if (asked !== present.value) return bringOne(load, name)
    brought.add(name)
    texts.value = joinedTexts([texts.value, { [name]: found }])
  }

  const i18n: I18n = {
    locale: present,
    // A key without a text shows itself, so that it is found by whoever looks at the page.
    t: (key, values = {}) => messageText(texts.value, key, values) ?? key,
    async bring(...names) {
      if (load) await Promise.all(names.map((name) => bringOne(load, name)))
    },
    brought: () => [...brought],
    use(next, nextMessages, names = []) {
      brought.clear()
      names.forEach((name) => brought.add(name))
      texts.value = nextMessages
      present.value = next
    },
    install: (app) => void app.provide(i18nKey, i18n),
  }
  return i18n
}

/** The texts and the language of the present page. */
export function useI18n(): I18n {
  const i18n = inject(i18nKey)
  if (!i18n) throw new Error('useI18n() is called outside the app')
  return i18n
}
