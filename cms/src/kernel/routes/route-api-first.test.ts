import { expect, it } from 'vitest'
import { routeApiFirst } from './route-api-first'

const route = (methods: string[], path: RegExp, name: string) => ({
  methods,
  match: (asked: string) => path.test(asked),
  captures: (asked: string) => path.exec(asked)?.slice(1) ?? [],
  params: (_asked: string, [slug]: string[]) => ({ slug }),
  stack: [(ctx: { params: object }) => ({ name, params: ctx.params })],
})

/** A server with some routes of the API; `ask` tells who answers, `strapi` where it was Strapi's router. */
function server() {
  const routes: ReturnType<typeof route>[] = []
  let middleware: (ctx: object, next: () => unknown) => unknown = () => undefined
  const use = (given: typeof middleware) => void (middleware = given)
  routeApiFirst({ server: { use, api: () => ({ listRoutes: () => routes }) } } as never)
  const ask = (method: string, path: string) => middleware({ method, path }, () => 'strapi')
  return { routes, ask }
}

it('a reader is answered by the first route of the API that fits, whenever it was named', () => {
  const { routes, ask } = server()
  routes.push(
    route(['GET'], /^\/api\/documents\/facets$/, 'facets'),
    route(['HEAD', 'GET'], /^\/api\/documents\/([^/]+)$/, 'one'),
  )
  expect(ask('GET', '/api/documents/facets')).toMatchObject({ name: 'facets' })
  expect(ask('HEAD', '/api/documents/facets')).toEqual({ name: 'one', params: { slug: 'facets' } })
})

it('what no route of the API answers is left to Strapi: other methods, other addresses', () => {
  const { routes, ask } = server()
  routes.push(route(['GET'], /^/, 'any'), route([], /^/, 'methods'))
  expect([ask('PUT', '/api/articles'), ask('GET', '/admin'), ask('GET', '/apis')]).toEqual(
    Array(3).fill('strapi'),
  )
})
