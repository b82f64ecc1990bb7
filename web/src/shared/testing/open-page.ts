import { PiniaColada } from '@pinia/colada'
import { createHead } from '@unhead/vue/client'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { vi } from 'vitest'
import type { App } from 'vue'
import { createMemoryHistory, createRouter, RouterView, type Router, type RouteRecordRaw } from 'vue-router'
import { createHttp, provideHttp, type Transport } from '@/shared/http'
import { createI18n, type Messages } from '@/shared/i18n'
import { localeOfPath } from '@/shared/lib/addresses'

interface Surroundings {
  routes: RouteRecordRaw[]
  /** Texts by namespace; `ui` is that of the shared components. */
  messages: Messages
  /** The CMS's answers by path below the API, or promises of them; what is missing is not found and a failure in Strapi's shape fails. */
  answers: Record<string, unknown>
}

export interface OpenPage {
  page: VueWrapper
  router: Router
  /** What was asked of the CMS so far. */
  asked: Parameters<Transport>[0][]
}

function statusOf(body: unknown): number {
  if (body === undefined) return 404
  const error = typeof body === 'object' && body && 'error' in body ? body.error : undefined
  return typeof error === 'object' && error && 'status' in error ? Number(error.status) : 200
}

/** Opens an address as a reader would, over a CMS that gives the answers named. */
export async function openPage(
  address: string,
  { routes, messages, answers }: Surroundings,
): Promise<OpenPage> {
  const asked: OpenPage['asked'] = []
  const locale = localeOfPath(address)
  const elsewhere = { path: '/:path(.*)*', component: { render: () => null } }
  const router = createRouter({ history: createMemoryHistory(), routes: [...routes, elsewhere] })
  const http = createHttp(
    async (request) => {
      asked.push(request)
      const body = await answers[request.path]
      return { status: statusOf(body), body }
    },
    () => locale,
  )
  await router.push(address)
  const page = mount(RouterView, {
    attachTo: document.body,
    global: {
      plugins: [
        createPinia(),
        PiniaColada,
        createI18n(locale, messages),
        router,
        createHead(),
        (app: App) => provideHttp(app, http),
      ],
    },
  })
  await flushPromises()
  // Parts whose code comes later, and what they bring in turn.
  await vi.dynamicImportSettled()
  await flushPromises()
  return { page, router, asked }
}
