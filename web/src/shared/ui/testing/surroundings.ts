import { PiniaColada } from '@pinia/colada'
import { createHead } from '@unhead/vue/client'
import { createPinia } from 'pinia'
import { createMemoryHistory, createRouter } from 'vue-router'
import { createI18n } from '@/shared/i18n'
import type { Locale } from '@/shared/lib/addresses'
import en from '../messages/en.json'
import vi from '../messages/vi.json'

/** What a component stands in when it is mounted alone: texts, links, head. */
export function surroundings(locale: Locale = 'vi', messages: object = {}) {
  const routes = [{ path: '/:path(.*)*', component: { render: () => null } }]
  const router = createRouter({ history: createMemoryHistory(), routes })
  const i18n = createI18n(locale, { ui: locale === 'vi' ? vi : en, ...messages })
  return { plugins: [createPinia(), PiniaColada, i18n, router, createHead()] }
}
