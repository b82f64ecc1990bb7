import { hydrateQueryCache, useQueryCache } from '@pinia/colada'
import { createWebHistory } from 'vue-router'
import type { Transport } from '@/shared/http'
import { localeOfPath } from '@/shared/lib/addresses'
import { takeUpTheRest, untilTakenUp } from '@/shared/lib/late-part'
import { nextTask } from '@/shared/lib/next-task'
import { whenQuiet } from '@/shared/lib/when-quiet'
import { createPortalApp } from './create-app'
import { followLinks } from './follow-links'
import { followLocale } from './follow-locale'
import { createLazyHead, type LazyHead } from './lazy-head'
import { loadMessages } from './messages'
import { loadLateTexts } from './messages/late'
import type { Navigation } from './navigation'
import { createPortalRouter } from './router'

/** Comes with the first request: a page that was rendered on the server needs none. */
const transport: Transport = async (request) => (await import('./reader-transport')).readerTransport(request)

/** What nobody needs before the page is there. */
async function startTheRest(head: LazyHead, navigation: Navigation): Promise<void> {
  await head.load()
  await nextTask()
  const [{ easeNavigation }, { countVisits }, { keepSession }] = await Promise.all([
    import('./ease-navigation'),
    import('@/features/statistics'),
    import('@/features/readers'),
  ])
  easeNavigation(navigation)
  countVisits(navigation.router)
  await nextTask()
  keepSession(navigation.cache)
}

/** Each step is a task of its own: together they would keep a slow phone from scrolling for a noticeable time. */
async function start(): Promise<void> {
  const locale = localeOfPath(location.pathname)
  const messages = await loadMessages(locale)
  await nextTask()
  const router = createPortalRouter(createWebHistory())
  await nextTask()
  const head = createLazyHead()
  const { app, pinia, i18n } = createPortalApp({
    locale,
    messages,
    loadTexts: loadLateTexts,
    transport,
    router,
    head: head.plugin,
  })
  // In the same task, in which the router has begun to go to the first page: the page's texts come with it.
  followLocale(router, i18n)
  await nextTask()
  const cache = useQueryCache(pinia)
  hydrateQueryCache(cache, JSON.parse(document.getElementById('state')?.textContent ?? '{}'))
  await router.isReady()
  await nextTask()
  app.mount('#app')
  await untilTakenUp()
  router.beforeResolve(takeUpTheRest)
  followLinks(router)
  // Tells whoever waits for it, as tests do, that all in sight answers.
  document.getElementById('app')?.setAttribute('data-taken-up', '')
  whenQuiet(() => startTheRest(head, { router, i18n, cache }))
}

void start()
