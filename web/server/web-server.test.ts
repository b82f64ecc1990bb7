import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PageRequest, RenderedPage } from '../src/app/rendered-page'
import { readConfig } from './config'
import { Log } from './log'
import { createWebServer } from './web-server'

const seen: { url?: string; headers: IncomingHttpHeaders }[] = []
let cms: Server
let web: Awaited<ReturnType<typeof createWebServer>>
let origin: string
let renderCount = 0
let cmsStatus = 200
let logged = ''
const log = new Log({ write: (text) => (logged += text) })

const category = { id: 'c1', slug: 'phien-cho', name: 'Phiên chợ', formerSlugs: ['cho-phien'] }
const bodies: Record<string, object> = {
  '/api/site/changes': { data: { tags: [], all: false }, meta: { next: '1' } },
  '/api/categories': { data: [category], meta: {} },
}

async function render({ url, ask }: PageRequest): Promise<RenderedPage> {
  renderCount += 1
  if (url.startsWith('/chuyen-muc/')) await ask('/api/categories?locale=vi')
  if (/thong-ke|statistics/.test(url)) await ask('/api/statistics/most')
  const { body, tags, until, keep } = await ask(`/api/site?locale=${url.startsWith('/en') ? 'en' : 'vi'}`)
  const head = { headTags: '', htmlAttrs: ' lang="vi"', bodyAttrs: '', bodyTags: '', bodyTagsOpen: '' }
  return {
    status: 200,
    locale: 'vi',
    body: `${url} ${body}`,
    head,
    state: '[{}]',
    modules: [],
    tags,
    until,
    keep,
  }
}

const portOf = (server: Server) => {
  const place = server.address()
  return typeof place === 'object' && place ? place.port : 0
}

beforeAll(async () => {
  cms = createServer((request, response) => {
    const { url, headers } = request
    seen.push({ url, headers })
    // Late, so that a reader can leave before.
    if (url === '/api/hits') return void setTimeout(() => response.end('{}'), 50)
    response.writeHead(cmsStatus, { 'content-type': 'application/json', 'cache-tag': 'site' })
    response.end(JSON.stringify(bodies[url?.split('?', 1)[0] ?? ''] ?? { data: 'content', meta: {} }))
  })
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve))
  const free = createServer()
  await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve))
  const port = portOf(free)
  await new Promise((resolve) => free.close(resolve))
  origin = `http://127.0.0.1:${port}`
  const settings = {
    HOST: '127.0.0.1',
    PORT: String(port),
    CMS_URL: `http://127.0.0.1:${portOf(cms)}`,
    WEB_SECRET: 's',
  }
  const config = readConfig({ ...settings, PUBLIC_URL: 'https://example.vn', NODE_ENV: 'production' })
  const assets = () => ({ tags: '', styleHash: null, scriptHash: null })
  web = await createWebServer(config, log, async () => ({ render, assets }))
  await web.listen()
  await vi.waitFor(async () => expect((await fetch(`${origin}/readyz`)).status).toBe(200))
})

afterAll(async () => {
  cms.closeAllConnections()
  cms.close()
  await web.stop()
})

describe('the web server', () => {
  it('renders a page once for a crowd that comes at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => fetch(`${origin}/van-ban`)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(renderCount).toBe(1)
  })

  it('tells a browser that it has a page already', async () => {
    const first = await fetch(`${origin}/bai-viet`)
    const etag = first.headers.get('etag') ?? ''
    const second = await fetch(`${origin}/bai-viet`, { headers: { 'if-none-match': etag } })
    expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', etag])
  })

  it('gives a browser that has the app all that a page shows but what it has already', async () => {
    const answer = await fetch(`${origin}/page-data/chuyen-muc/phien-cho`)
    expect(await answer.json()).toEqual({
      '/api/categories?locale=vi': { status: 200, body: bodies['/api/categories'] },
    })
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(answer.headers.get('surrogate-key')).toBe('site')
    expect(answer.headers.get('etag')).not.toBeNull()
  })

  it('gives the data of the home page at one address', async () => {
    const rendered = renderCount
    expect((await fetch(`${origin}/page-data/`)).status).toBe(200)
    expect((await fetch(`${origin}/page-data`)).url).toBe(`${origin}/page-data/`)
    expect(renderCount).toBe(rendered + 1)
  })

  it('names what a page is made from, for shared caches in front', async () => {
    const { headers } = await fetch(`${origin}/bai-viet`)
    expect(headers.get('surrogate-key')).toBe('site')
    expect(headers.get('vary')).toBe('Accept-Encoding')
    expect(headers.get('cache-control')).toContain('s-maxage=1')
    expect(headers.get('cache-control')).not.toContain('must-revalidate')
    expect(headers.get('cdn-cache-control')).toBe('max-age=1, stale-if-error=86400')
  })

  it.each([
    '/bai-viet',
    '/bai-viet?x=1',
    '/api/site',
    '/api/comments',
    '/healthz',
    '/robots.txt',
    '/rss.xml',
  ])('protects readers on %s', async (path) => {
    const { headers } = await fetch(origin + path, { redirect: 'manual' })
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('strict-transport-security')).toContain('max-age')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('content-security-policy')).toMatch(
      /script-src 'self'( 'sha256-[^']+')?; .*frame-ancestors 'self'/,
    )
  })

  it.each(['rss.xml', 'atom.xml', 'feed.json'])(
    'leads who follows a category by %s on when it is renamed',
    async (file) => {
      const answer = await fetch(`${origin}/chuyen-muc/cho-phien/${file}`, { redirect: 'manual' })
      expect([answer.status, answer.headers.get('location')]).toEqual([301, `/chuyen-muc/phien-cho/${file}`])
      expect((await fetch(`${origin}/chuyen-muc/khong-co/${file}`)).status).toBe(404)
    },
  )

  it.each([
    ['POST', '/bai-viet', '<h1>Trang này chỉ để đọc</h1>'],
    ['DELETE', '/en/articles', '<h1>This page is for reading only</h1>'],
  ])('says that a page is for reading only: %s %s', async (method, path, words) => {
    const body = method === 'POST' ? '{' : undefined
    const answer = await fetch(origin + path, {
      method,
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect(await answer.text()).toContain(words)
  })

  it('never sets a cookie for reading', async () => {
    const { headers } = await fetch(`${origin}/bai-viet`)
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('passes on where a reader really is, whatever a client claims', async () => {
    const claims = {
      'x-client-address': '6.6.6.6',
      'x-web-secret': 'guess',
      'x-forwarded-for': '1.1.1.1, 203.0.113.9',
    }
    await fetch(`${origin}/api/statistics`, { headers: claims })
    const { headers } = seen.find(({ url }) => url === '/api/statistics') ?? { headers: {} }
    expect(headers).toMatchObject({
      'x-client-address': '203.0.113.9',
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-host': 'example.vn',
      'x-web-secret': 's',
    })
  })

  it('asks for public content without any reader’s cookie', async () => {
    await fetch(`${origin}/api/articles?locale=vi`, { headers: { cookie: 'session=mine' } })
    const asked = seen.find(({ url }) => url === '/api/articles?locale=vi')
    expect(asked?.headers.cookie).toBeUndefined()
  })

  it.each([
    ['before the answer', 'Content-Length: 2\r\n\r\n{}'],
    ['in the middle of the request', 'Content-Length: 1000\r\n\r\n{'],
  ])('takes it for no failure of its own when a reader leaves %s', async (_what, sent) => {
    const reader = connect(Number(new URL(origin).port), '127.0.0.1')
    const asked = once(cms, 'request')
    reader.write(`POST /api/hits HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${sent}`)
    await asked
    reader.destroy()
    await new Promise((resolve) => setTimeout(resolve, 200))
    log.flush()
    expect(logged).not.toContain('A request failed')
  })

  it('says in the reader’s language that the CMS is away, and when to come again', async () => {
    cmsStatus = 500
    const answer = await fetch(`${origin}/en/articles`)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '15'])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toContain('<html lang="en">')
    cmsStatus = 200
  })

  it('answers programs in the shape of the CMS when the CMS is away', async () => {
    cms.closeAllConnections()
    await new Promise((resolve) => cms.close(resolve))
    for (const path of ['/api/comments', '/api/events?locale=vi', '/page-data/thong-ke']) {
      const answer = await fetch(origin + path)
      expect([answer.status, JSON.parse(await answer.text()).error.name]).toEqual([
        503,
        'ServiceUnavailableError',
      ])
      expect(answer.headers.get('retry-after')).toBe('5')
    }
  })

  it('answers programs in their language when the CMS is away', async () => {
    for (const path of ['/api/comments?locale=en', '/api/events?locale=en', '/page-data/en/statistics']) {
      expect(await (await fetch(origin + path)).text()).toContain('Please try again')
    }
  })
})
