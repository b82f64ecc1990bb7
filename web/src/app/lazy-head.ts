import type { createHead, VueHeadClient } from '@unhead/vue/client'
import type { App, Plugin } from 'vue'
import { headKey } from '@/shared/lib/use-head'

type Head = ReturnType<typeof createHead>
type Push = Head['push']
interface Wish {
  input: Parameters<Push>[0]
  options: Parameters<Push>[1]
  entry?: ReturnType<Push>
}

/** A head that remembers what pages wish for until the code that fulfils it is there. */
export interface LazyHead {
  plugin: Plugin
  /** Loads that code. The server has written the head of the first page, so there is no hurry. */
  load: () => Promise<void>
}

/** Makes the browser's head, without its code. */
export function createLazyHead(): LazyHead {
  const wishes = new Set<Wish>()
  let head: VueHeadClient | undefined

  const push: Push = (input, options) => {
    const wish: Wish = { input, options, entry: head?.push(input, options) }
    wishes.add(wish)
    return {
      _i: -1,
      patch(next) {
        wish.input = next
        wish.entry?.patch(next)
      },
      dispose() {
        wishes.delete(wish)
        wish.entry?.dispose()
      },
    }
  }

  return {
    plugin: { install: (app: App) => void app.provide(headKey, { push }) },
    async load() {
      const client = await import('@unhead/vue/client')
      head = client.createHead()
      for (const wish of wishes) wish.entry = head.push(wish.input, wish.options)
    },
  }
}
