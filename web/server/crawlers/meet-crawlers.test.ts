import { once } from 'node:events'
import { createServer, request, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { meetCrawlers } from './meet-crawlers'

const GOOGLE = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'
const PHONE =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36'

interface Visit {
  url: string
  agent?: string
  method?: string
  status?: number
}

const told: string[] = []
let status = 200
const meet = meetCrawlers({
  clientAddress: () => '203.0.113.5',
  note: ({ address, agent }) => told.push(`${address} ${agent}`),
})
const server = createServer((incoming, answer) => {
  meet(incoming, answer, () => answer.writeHead(status).end())
})

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise<unknown>((resolve) => void server.close(resolve)))

/** Whom the handler tells of after a visit. */
async function toldOf(visit: Visit): Promise<string[]> {
  const { url: path, agent, method } = visit
  status = visit.status ?? 200
  told.length = 0
  const place = server.address()
  const port = typeof place === 'object' && place ? place.port : 0
  const headers = agent ? { 'user-agent': agent } : {}
  const asked = request({ port, path, method, headers, agent: false })
  const [answer] = (await once(asked.end(), 'response')) as [IncomingMessage]
  expect(answer.statusCode).toBe(status)
  await once(answer.resume(), 'end')
  return told
}

it.each(['/', '/en', '/bai-viet/mot-bai', '/van-ban?trang=2'])(
  'a search engine that reads %s is told of',
  async (url) => {
    expect(await toldOf({ url, agent: GOOGLE })).toEqual([`203.0.113.5 ${GOOGLE}`])
    expect(await toldOf({ url, agent: GOOGLE, status: 304 })).toHaveLength(1)
  },
)

it('a reader is not, nor who says nothing of itself', async () => {
  expect(await toldOf({ url: '/', agent: PHONE })).toEqual([])
  expect(await toldOf({ url: '/' })).toEqual([])
  expect(await toldOf({ url: '/', agent: `Googlebot ${'x'.repeat(600)}` })).toEqual([])
})

it.each(['/api/site', '/uploads/a', '/assets/a.js', '/robots.txt', '/sitemap.xml', '/healthz', '/readyz'])(
  'what is no page counts for nobody: %s',
  async (url) => {
    expect(await toldOf({ url, agent: GOOGLE })).toEqual([])
  },
)

it('a page that was not sent counts for nobody', async () => {
  expect(await toldOf({ url: '/wp-admin', agent: GOOGLE, status: 404 })).toEqual([])
  expect(await toldOf({ url: '/', agent: GOOGLE, method: 'HEAD' })).toEqual([])
})
