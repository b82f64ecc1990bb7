import { hydrateQueryCache, useQueryCache } from '@pinia/colada'
import { createWebHistory } from 'vue-router'
import type { Transport } from '@/shared/http'
import { localeOfPath } from '@/shared/lib/addresses'
import { untilTakenUp } from '@/shared/lib/late-part'
import { nextTask } from '@/shared/lib/next-task'
import { whenQuiet } from '@/shared/lib/when-quiet'
import { createPortalApp } from './create-app'
import { followLinks } from './follow-links'
import { followLocale } from './follow-locale'
import { createLazyHead } from './lazy-head'
import { loadMessages } from './messages'
import { loadLateTexts } from './messages/late'

/** Comes with the first request: a page that was rendered on the server needs none. */
const transport: Transport = async (request) => (await import('./reader-transport')).readerTransport(request)

async function start(): Promise<void> {
  const locale = localeOfPath(location.pathname)
  const messages = await loadMessages(locale)
  await nextTask()
  const head = createLazyHead()
  const { app, pinia, i18n, router } = createPortalApp({
    locale,
    messages,
    loadTexts: loadLateTexts,
    transport,
    history: createWebHistory(),
    head: head.plugin,
  })
  const cache = useQueryCache(pinia)
  hydrateQueryCache(cache, JSON.parse(document.getElementById('state')?.textContent ?? '{}'))
  followLocale(router, i18n)
  await router.isReady()
  await nextTask()
  app.mount('#app')
  await untilTakenUp()
  followLinks(router)
  // Tells whoever waits for it, as tests do, that all of the page answers.
  document.getElementById('app')?.setAttribute('data-taken-up', '')
  whenQuiet(async () => {
    await head.load()
    const [{ easeNavigation }, { countVisits }, { keepSession }] = await Promise.all([
      import('./ease-navigation'),
      import('@/features/statistics'),
      import('@/features/readers'),
    ])
    easeNavigation({ router, i18n, cache })
    countVisits(router)
    keepSession(cache)
  })
}

void start()
