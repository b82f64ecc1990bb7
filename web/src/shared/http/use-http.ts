import { hasInjectionContext, inject, type App, type InjectionKey } from 'vue'
import type { Http } from './client'

const httpKey: InjectionKey<Http> = Symbol('http')
let browserHttp: Http | undefined

/** Gives an app its way to the CMS. */
export function provideHttp(app: App, http: Http): void {
  app.provide(httpKey, http)
  if (!import.meta.env.SSR) browserHttp = http
}

/**
 * The way to the CMS. In a query or mutation call it before the first `await`: the server renders many pages at
 * once and knows only until then for which of them it works.
 */
export function useHttp(): Http {
  const http = (hasInjectionContext() ? inject(httpKey, undefined) : undefined) ?? browserHttp
  if (!http) throw new Error('useHttp() is called outside the app')
  return http
}
