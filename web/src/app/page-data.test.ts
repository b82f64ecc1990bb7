import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { HttpRequest } from '@/shared/http/client'
import { answeredAhead, bringPageData, expectPageData, noteRendered } from './page-data'

const meta = { queries: () => [] }
const list: HttpRequest = { method: 'get', path: '/articles', query: { page: 1, locale: 'vi' } }
const asked: string[] = []
const fetched: string[] = []
let reply: () => Promise<Response>

const transport = answeredAhead(async ({ method, path }) => {
  asked.push(`${method} ${path}`)
  return { status: 200, body: 'from the CMS' }
})

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  asked.length = fetched.length = 0
  const data = { '/api/articles?page=1&locale=vi': { status: 200, body: 'from the page data' } }
  reply = async () => Response.json(data)
  vi.stubGlobal('fetch', (address: string) => (fetched.push(address), reply()))
})

afterEach(() => {
  vi.advanceTimersByTime(60_000)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('a reader who goes on gets all that the next page shows in one request', async () => {
  expectPageData({ fullPath: '/bai-viet?trang=2#top', meta })
  expect(await transport(list)).toEqual({ status: 200, body: 'from the page data' })
  expect(fetched).toEqual(['/page-data/bai-viet?trang=2'])
  expect(asked).toEqual([])
})

it('what the data of a page lack is asked for, and so is what was used once', async () => {
  expectPageData({ fullPath: '/', meta })
  await transport(list)
  await transport(list)
  await transport({ ...list, path: '/events' })
  expect(asked).toEqual(['get /articles', 'get /events'])
})

it('a part that asks only when its reader goes on already finds what its page has brought', async () => {
  await bringPageData({ fullPath: '/chuyen-muc/a', meta })
  expectPageData({ fullPath: '/chuyen-muc/a', meta })
  reply = async () => Response.json({})
  expectPageData({ fullPath: '/chuyen-muc/b', meta })
  expect(await transport(list)).toEqual({ status: 200, body: 'from the page data' })
  expect(asked).toEqual([])
})

it('what a reader sends never waits for the data of a page', async () => {
  reply = () => new Promise(() => {})
  expectPageData({ fullPath: '/gui-bai', meta })
  await transport({ ...list, method: 'post' })
  expect(asked).toEqual(['post /articles'])
})

it('a page whose data could not be had asks for its parts, and the next try is a new one', async () => {
  reply = async () => new Response('', { status: 503 })
  expectPageData({ fullPath: '/van-ban', meta })
  await transport(list)
  await bringPageData({ fullPath: '/van-ban', meta })
  expect(asked).toEqual(['get /articles'])
  expect(fetched).toEqual(['/page-data/van-ban', '/page-data/van-ban'])
})

it('data brought when a reader pointed at a link serve for a minute', async () => {
  const to = { fullPath: '/thong-ke', meta }
  await bringPageData(to)
  await bringPageData(to)
  expect(fetched).toHaveLength(1)
  expectPageData(to)
  vi.advanceTimersByTime(60_000)
  await transport(list)
  expect(asked).toEqual(['get /articles'])
  await bringPageData(to)
  expect(fetched).toHaveLength(2)
})

it('a reader who soon comes back to the page they began with needs nothing', async () => {
  noteRendered({ fullPath: '/phien-cho#top' })
  await bringPageData({ fullPath: '/phien-cho', meta })
  expect(fetched).toEqual([])
})

it('a page that asks for nothing has no data to bring', async () => {
  await bringPageData({ fullPath: '/dang-nhap', meta: {} })
  expect(fetched).toEqual([])
})
