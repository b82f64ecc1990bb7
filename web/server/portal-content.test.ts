import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readConfig } from './config'
import { Log } from './log'
import { portalContent } from './portal-content'

const changes = { data: { tags: [], all: false }, meta: { next: '7' } }
let cms: Server
let name: string
let isAway: boolean

beforeEach(async () => {
  isAway = false
  cms = createServer((request, response) => {
    if (isAway) return void response.destroy()
    response.setHeader('cache-tag', 'site')
    response.end(JSON.stringify(request.url?.startsWith('/api/site/changes') ? changes : { data: { name } }))
  })
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve))
})

afterEach(() => {
  cms.closeAllConnections()
  cms.close()
})

/** What a page is told of the site before and after the CMS went away and came back with other code. */
async function toldAroundRestart(NODE_ENV: string) {
  const { port } = cms.address() as AddressInfo
  const log = new Log({ write: () => true })
  const settings = readConfig({ CMS_URL: `http://127.0.0.1:${port}`, NODE_ENV })
  const { content, follower } = portalContent(settings, log)
  const told = async () => JSON.parse((await content.ask('/api/site?locale=vi')).body).data.name
  await follower.follow()
  name = 'as it was'
  const before = await told()
  isAway = true
  await follower.follow()
  isAway = false
  name = 'as written now'
  await follower.follow()
  return [before, await told()]
}

it('a developer sees what the changed code of the CMS answers, as soon as it runs again', async () => {
  expect(await toldAroundRestart('development')).toEqual(['as it was', 'as written now'])
})

it('readers are answered from what is kept after the CMS was away for a moment', async () => {
  expect(await toldAroundRestart('production')).toEqual(['as it was', 'as it was'])
})
