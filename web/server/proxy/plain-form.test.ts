import { createServer, type Server } from 'node:http'
import Fastify from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { proxyToCms } from './proxy-to-cms'

const refusal = {
  data: null,
  error: { status: 429, name: 'RateLimitError', message: 'Chờ <1 phút>', details: {} },
}
const app = Fastify({ forceCloseConnections: true })
let cms: Server
let status = 429
let location: string | undefined

beforeAll(async () => {
  cms = createServer((_request, response) => {
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-security-policy': "default-src 'none'",
      'retry-after': '60',
      ...(location ? { location } : {}),
    })
    response.end(status >= 400 ? JSON.stringify(refusal) : '')
  })
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve))
  const place = cms.address()
  const cmsUrl = `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}`
  await proxyToCms(app, { cmsUrl, publicUrl: 'https://example.vn', trustedProxies: [], webSecret: 's' })
})
beforeEach(() => {
  status = 429
  location = undefined
})
afterAll(async () => {
  cms.close()
  await app.close()
})

const send = (more: { language?: string; referer?: string; accept?: string; type?: string } = {}) =>
  app.inject({
    method: 'POST',
    url: `/api/ratings/article/a1?locale=${more.language ?? 'vi'}`,
    headers: {
      accept: more.accept ?? 'text/html,application/xhtml+xml',
      'content-type': more.type ?? 'application/x-www-form-urlencoded',
      referer: more.referer ?? 'https://example.vn/bai-viet/mot-bai?danh-gia=4',
    },
    payload: 'stars=5',
  })

describe('a form that a browser sends by itself', () => {
  it('and that is refused, is answered with a page that says why and leads back', async () => {
    const answer = await send()
    expect(answer.statusCode).toBe(429)
    expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'retry-after': '60' })
    expect(answer.headers['content-security-policy']).toMatch(/style-src 'self' 'sha256-/)
    expect(answer.body).toContain('<html lang="vi">')
    expect(answer.body).toContain('Chờ &lt;1 phút&gt;')
    expect(answer.body).toContain('<a href="/bai-viet/mot-bai?danh-gia=4">Quay lại trang</a>')
    expect(answer.body).not.toContain('RateLimitError')
  })

  it('is refused in the language of its page', async () => {
    const { body } = await send({ language: 'en' })
    expect(body).toContain('<html lang="en">')
    expect(body).toContain('<h1>Not sent</h1>')
    expect(body).toContain('<a href="/en">Home page</a>')
  })

  it.each(['https://evil.example/bai-viet', 'javascript:alert(1)', ''])(
    'never leads to "%s"',
    async (referer) => {
      const { body } = await send({ referer })
      expect(body).not.toContain('Quay lại trang')
      expect(body).not.toContain('evil')
    },
  )

  it('leads on as ever when it is taken', async () => {
    status = 303
    location = '/bai-viet/mot-bai?danh-gia=5#rating'
    const answer = await send()
    expect([answer.statusCode, answer.headers.location]).toEqual([303, location])
  })

  it('meets a page too while the CMS is away', async () => {
    const away = Fastify()
    const nowhere = { cmsUrl: 'http://127.0.0.1:9', publicUrl: 'https://example.vn' }
    await proxyToCms(away, { ...nowhere, trustedProxies: [], webSecret: 's' })
    const origin = await away.listen({ port: 0, host: '127.0.0.1' })
    const answer = await fetch(`${origin}/api/ratings/article/a1`, {
      method: 'POST',
      headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'stars=5',
    })
    const body = await answer.text()
    expect(answer.status).toBe(503)
    expect(body).toContain('<h1>Chưa gửi được</h1>')
    expect(body).toContain('Hệ thống tạm thời chưa trả lời được')
    await away.close()
  })
})

it('a script that sends a form reads the refusal as before', async () => {
  const answers = [
    await send({ accept: 'application/json, text/plain, */*' }),
    await send({ type: 'application/json' }),
  ]
  for (const answer of answers) expect(answer.json()).toEqual(refusal)
})
