import { beforeEach } from 'vitest'
import type { SubjectRef } from '../../cms/contract/subjects'
import type { Cms } from './cms'
import { from, newAddress } from './readers'

export const PHONE =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36'
export const CRAWLER = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'

/** A new article before each test, and what readers who are counted do with it. */
export function useCountedArticle(cms: Cms) {
  let article: SubjectRef

  const publishArticle = async (title = 'Khai mạc phiên chợ'): Promise<SubjectRef> => {
    const slug = `khai-mac-${Math.random().toString(36).slice(2)}`
    const id = await cms.publish('api::articles.article', { title, slug, postedAt: '2026-11-01T01:00:00Z' })
    return { kind: 'article', id }
  }
  beforeEach(async () => {
    article = await publishArticle()
  })

  return {
    article: () => article,
    publishArticle,
    /** One page shown to a reader nobody knows yet, or to the one named. */
    hit: (subject: unknown, { address = newAddress(), agent = PHONE } = {}) =>
      from(address, cms.post('/api/hits', { subject })).set('User-Agent', agent),
    countsOf: async (...subjects: SubjectRef[]) => {
      const asked = subjects.map(({ kind, id }) => `${kind}:${id}`).join(',')
      return (await cms.get(`/api/statistics/counts?subjects=${asked}`).expect(200)).body.data
    },
    /** The statistics of the running CMS. */
    statistics: () => cms.load<typeof import('../../cms/src/api/statistics')>('src/api/statistics'),
  }
}
