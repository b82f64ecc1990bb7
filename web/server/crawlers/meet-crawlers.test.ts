import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, it } from 'vitest'
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

/** Whom the handler tells of after a visit; every visit is passed on. */
function toldOf({ url, agent, method = 'GET', status = 200 }: Visit): string[] {
  const told: string[] = []
  let isPassedOn = false
  const response = Object.assign(new EventEmitter(), { statusCode: status })
  const request = { url, method, headers: { 'user-agent': agent } }
  const meet = meetCrawlers({
    clientAddress: () => '203.0.113.5',
    note: ({ address, agent: name }) => told.push(`${address} ${name}`),
  })
  meet(
    request as unknown as IncomingMessage,
    response as unknown as ServerResponse,
    () => (isPassedOn = true),
  )
  expect(isPassedOn).toBe(true)
  expect(told).toEqual([])
  response.emit('finish')
  return told
}

it.each(['/', '/en', '/bai-viet/mot-bai', '/van-ban?trang=2'])(
  'a search engine that reads %s is told of',
  (url) => {
    expect(toldOf({ url, agent: GOOGLE })).toEqual([`203.0.113.5 ${GOOGLE}`])
    expect(toldOf({ url, agent: GOOGLE, status: 304 })).toHaveLength(1)
  },
)

it('a reader is not, nor who says nothing of itself', () => {
  expect(toldOf({ url: '/', agent: PHONE })).toEqual([])
  expect(toldOf({ url: '/' })).toEqual([])
  expect(toldOf({ url: '/', agent: `Googlebot ${'x'.repeat(600)}` })).toEqual([])
})

it.each(['/api/site', '/uploads/a', '/assets/a.js', '/robots.txt', '/sitemap.xml', '/healthz', '/readyz'])(
  'what is no page counts for nobody: %s',
  (url) => {
    expect(toldOf({ url, agent: GOOGLE })).toEqual([])
  },
)

it('a page that was not sent counts for nobody', () => {
  expect(toldOf({ url: '/wp-admin', agent: GOOGLE, status: 404 })).toEqual([])
  expect(toldOf({ url: '/', agent: GOOGLE, method: 'HEAD' })).toEqual([])
})
