import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../../web/server/config'
import { Log } from '../../../web/server/log'
import { portalContent, type PortalContent } from '../../../web/server/portal-content'
import { useCms } from '../../support/cms'

const uid = 'api::articles.article'
const cms = useCms()
let gate: Server
let portal: PortalContent
let cmsUrl: string

beforeAll(async () => {
  const answer = cms.strapi.server.app.callback()
  gate = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve))
  const place = gate.address()
  cmsUrl = `http://127.0.0.1:${typeof place === 'object' ? place?.port : 0}`
})

afterAll(() => {
  gate.closeAllConnections()
  gate.close()
})

beforeEach(async () => {
  const log = new Log({ write: () => true })
  portal = portalContent(readConfig({ CMS_URL: cmsUrl }), log)
  await portal.follower.follow()
})

const address = (slug: string) => `/api/articles/${slug}?locale=vi`
const titleAt = async (slug: string) => {
  const { status, body } = await portal.content.ask(address(slug))
  return status === 200 ? JSON.parse(body).data.title : status
}
const article = (title: string, slug: string) => ({ title, slug, postedAt: '2026-01-02T03:04:05.000Z' })

describe('what the web server keeps of the real CMS', () => {
  it('is asked for once and answered from memory after that', async () => {
    await cms.publish(uid, article('Hạt điều', 'hat-dieu'))
    await portal.follower.follow()
    expect(await titleAt('hat-dieu')).toBe('Hạt điều')
    expect(portal.answers.peek(address('hat-dieu'))).toBeDefined()
  })

  it('shows an edit after the changes are followed, and keeps what the edit does not touch', async () => {
    const documentId = await cms.publish(uid, article('Hạt điều', 'hat-dieu'))
    await cms.publish('api::site.page', { title: 'Giới thiệu', slug: 'gioi-thieu' })
    await portal.follower.follow()
    await titleAt('hat-dieu')
    await portal.content.ask('/api/pages/gioi-thieu?locale=vi')
    await cms.republish({ uid, documentId }, { title: 'Hạt điều Bù Đăng' })
    await portal.follower.follow()
    expect(await titleAt('hat-dieu')).toBe('Hạt điều Bù Đăng')
    expect(portal.answers.peek('/api/pages/gioi-thieu?locale=vi')).toBeDefined()
  })

  it('does not show a draft of a published article', async () => {
    const documentId = await cms.publish(uid, article('Hạt điều', 'hat-dieu'))
    await cms.save({ uid, documentId }, { title: 'Bản nháp' })
    await portal.follower.follow()
    expect(await titleAt('hat-dieu')).toBe('Hạt điều')
  })

  it('finds an article as soon as it is published where nothing was before', async () => {
    expect(await titleAt('hat-dieu')).toBe(404)
    await cms.publish(uid, article('Hạt điều', 'hat-dieu'))
    await portal.follower.follow()
    expect(await titleAt('hat-dieu')).toBe('Hạt điều')
  })

  it('loses an article that was withdrawn', async () => {
    const documentId = await cms.publish(uid, article('Hạt điều', 'hat-dieu'))
    await portal.follower.follow()
    await titleAt('hat-dieu')
    await cms.strapi.documents(uid).unpublish({ documentId, locale: 'vi' })
    await portal.follower.follow()
    expect(await titleAt('hat-dieu')).toBe(404)
  })

  it('does not bring a withdrawn article back when the CMS is away', async () => {
    const documentId = await cms.publish(uid, article('Hạt điều', 'hat-dieu'))
    await portal.follower.follow()
    await titleAt('hat-dieu')
    await cms.strapi.documents(uid).unpublish({ documentId, locale: 'vi' })
    await portal.follower.follow()
    const away = portal.answers.answer(address('hat-dieu'), () => Promise.reject(new Error('away')))
    await expect(away).rejects.toThrow('away')
  })

  it('shows a new article at an address that another has left', async () => {
    const documentId = await cms.publish(uid, article('Hạt điều', 'hat-dieu'))
    await cms.republish({ uid, documentId }, { slug: 'hat-dieu-bu-dang' })
    await portal.follower.follow()
    expect(await titleAt('hat-dieu')).toBe('Hạt điều')
    await cms.publish(uid, article('Vụ điều mới', 'hat-dieu'))
    await portal.follower.follow()
    expect(await titleAt('hat-dieu')).toBe('Vụ điều mới')
  })

  it('follows an article to its new address', async () => {
    const documentId = await cms.publish(uid, article('Hạt điều', 'hat-dieu'))
    await cms.republish({ uid, documentId }, { slug: 'hat-dieu-bu-dang' })
    await portal.follower.follow()
    const { status, body, tags } = await portal.content.ask(address('hat-dieu'))
    expect([status, JSON.parse(body).data.slug]).toEqual([200, 'hat-dieu-bu-dang'])
    expect(tags).toContain(`article:${documentId}`)
  })
})
