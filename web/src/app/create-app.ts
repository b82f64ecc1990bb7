import { PiniaColada, type PiniaColadaPlugin } from '@pinia/colada'
import { createPinia } from 'pinia'
import { createSSRApp, type Plugin } from 'vue'
import type { Router } from 'vue-router'
import { createHttp, provideHttp, type Transport } from '@/shared/http'
import { createI18n, type LoadTexts, type Messages } from '@/shared/i18n'
import type { Locale } from '@/shared/lib/addresses'
import App from './App.vue'

interface PortalAppParts {
  locale: Locale
  messages: Messages
  /** Loads texts that are not among `messages`; on the server all are. */
  loadTexts?: LoadTexts
  transport: Transport
  router: Router
  head: Plugin
  coladaPlugins?: PiniaColadaPlugin[]
}

/** The app with everything it stands on, the same in the browser and on the server. */
export function createPortalApp({
  locale,
  messages,
  loadTexts,
  transport,
  router,
  head,
  coladaPlugins = [],
}: PortalAppParts) {
  const app = createSSRApp(App)
  const pinia = createPinia()
  const i18n = createI18n(locale, messages, loadTexts)
  app.use(pinia)
  app.use(PiniaColada, { plugins: coladaPlugins, queryOptions: { staleTime: 60_000 } })
  app.use(i18n)
  app.use(router)
  app.use(head)
  provideHttp(
    app,
    createHttp(transport, () => i18n.locale.value),
  )
  return { app, pinia, i18n }
}
