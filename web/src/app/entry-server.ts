import { PiniaColadaSSRNoGc, useQueryCache } from '@pinia/colada'
import { createHead } from '@unhead/vue/server'
import { disposePinia } from 'pinia'
import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import type { Messages } from '@/shared/i18n'
import { localeOfPath, type Locale } from '@/shared/lib/addresses'
import { pageStatusKey, type PageStatus } from '@/shared/lib/page-status'
import { publicUrlKey } from '@/shared/lib/public-url'
import { createPortalApp } from './create-app'
import { loadMessages, messageModules } from './messages'
import { lateModule, lateNames } from './messages/late'
import { createPortalRouter } from './router'
import { pageState } from './page-state'
import type { PageRequest, RenderedPage } from './rendered-page'
import { SourcesOfPage } from './sources-of-page'
import { failureOf, startQueries } from './start-queries'
import { transportOver } from './transport-over'

interface RenderContext {
  modules?: Set<string>
}

const known = new Map<Locale, Promise<Messages>>()

/** All texts of a language: joined once, not for each page. */
function messagesOf(locale: Locale): Promise<Messages> {
  const messages = known.get(locale) ?? loadMessages(locale, lateNames)
  known.set(locale, messages)
  return messages
}

/** Renders one page. Throws the failure of what the page is about: a page without its content is not there. */
export async function render({ url, ask, publicUrl }: PageRequest): Promise<RenderedPage> {
  const locale = localeOfPath(url.split('?', 1)[0] ?? url)
  const sources = new SourcesOfPage()
  const page: PageStatus = { status: 200 }
  const head = createHead({ disableDefaults: true })
  const router = createPortalRouter(createMemoryHistory())
  const { app, pinia } = createPortalApp({
    locale,
    messages: await messagesOf(locale),
    transport: transportOver(ask, sources),
    router,
    head,
    coladaPlugins: [PiniaColadaSSRNoGc()],
  })
  app.provide(pageStatusKey, page)
  app.provide(publicUrlKey, publicUrl)
  try {
    await router.push(url)
    const cache = useQueryCache(pinia)
    app.runWithContext(() => void startQueries(router.currentRoute.value, locale, cache))
    const context: RenderContext = {}
    const texts = router.currentRoute.value.meta.texts?.map((name) => lateModule(locale, name)) ?? []
    const body = await renderToString(app, context)
    const failure = app.runWithContext(() => failureOf(router.currentRoute.value, locale, cache))
    if (failure) throw failure
    return {
      ...page,
      locale,
      body,
      head: head.render(),
      state: pageState(cache),
      modules: [...(context.modules ?? []), messageModules[locale], ...texts],
      ...sources.summary,
    }
  } finally {
    disposePinia(pinia)
  }
}
