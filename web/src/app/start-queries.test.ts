import { PiniaColada, useQueryCache, type UseQueryOptions } from '@pinia/colada'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { expect, test } from 'vitest'
import { Problem } from '@/shared/http/problem'
import { failureOf, startQueries } from './start-queries'

/** What a page that asks one question meets, when that question ends so. */
async function failureAfter(query: UseQueryOptions['query']): Promise<Error | undefined> {
  const app = createApp({ render: () => null })
  const pinia = createPinia()
  app.use(pinia).use(PiniaColada)
  const cache = useQueryCache(pinia)
  const to = { params: {}, query: {}, meta: { queries: () => [{ key: ['entry'], query }] } }
  const target = { ...to, meta: { ...to.meta, locale: 'vi' as const } }
  await app.runWithContext(() => startQueries(target, 'vi', cache))
  return app.runWithContext(() => failureOf(target, 'vi', cache))
}

const problem = (status: number) => () => Promise.reject(new Problem({ status, message: 'failed' }))

test('a page whose content the CMS could not give is not there', async () => {
  expect(await failureAfter(problem(0))).toBeInstanceOf(Problem)
  expect(await failureAfter(problem(503))).toBeInstanceOf(Problem)
  expect(await failureAfter(() => Promise.reject(new TypeError('broken')))).toBeInstanceOf(TypeError)
})

test('a reader who asked for nonsense is told so by the page itself', async () => {
  expect(await failureAfter(problem(400))).toBeUndefined()
})

test('a page that has its content is there', async () => {
  expect(await failureAfter(() => Promise.resolve({ slug: 'khai-mac' }))).toBeUndefined()
})
