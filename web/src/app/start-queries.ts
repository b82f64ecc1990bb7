import type { QueryCache } from '@pinia/colada'
import type { RouteMeta } from 'vue-router'
import type { PageTarget } from '@/shared/i18n'
import { Problem } from '@/shared/http/problem'
import type { Locale } from '@/shared/lib/addresses'

interface Destination extends PageTarget {
  meta: RouteMeta
}

/**
 * Starts what the page of a route will ask for, so that its data come while its code does. Requests speak the present
 * language, so a page in the other one waits until the language has changed. Gives a promise that never fails: a page
 * meets its own failures when it asks for the same.
 */
export function startQueries(to: Destination, present: Locale, cache: QueryCache): Promise<unknown> {
  const { locale, queries } = to.meta
  if (!queries || locale !== present) return Promise.resolve()
  const asked = queries(to, locale).map((options) => cache.refresh(cache.ensure(options)))
  return Promise.allSettled(asked)
}

/** Why the page of a route has nothing to show, if so; a question the CMS refused (4xx) is the page's own to tell. */
export function failureOf(to: Destination, locale: Locale, cache: QueryCache): Error | undefined {
  const asked = to.meta.queries?.(to, locale) ?? []
  const failures = asked.map((options) => cache.ensure(options).state.value.error)
  return failures.find((error) => error !== null && !isRefusal(error)) ?? undefined
}

const isRefusal = (error: Error): boolean =>
  error instanceof Problem && error.status >= 400 && error.status < 500
