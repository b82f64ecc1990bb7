import { describe, expect, it } from 'vitest'
import { useCms } from '../../support/cms'
import { CRAWLER, useCountedArticle } from '../../support/counted-article'
import { newAddress } from '../../support/readers'

const cms = useCms()
const { article, hit } = useCountedArticle(cms)

const tell = (crawlers: object[], secret = 'test-web-secret') =>
  cms.post('/api/hits/crawlers', { crawlers }).set('X-Report-Secret', secret)
const site = async () => (await cms.get('/api/statistics').expect(200)).body.data
const botVisits = async () =>
  (await cms.get('/api/statistics/daily')).body.data.at(-1) as { readers: number; bots: number }

describe('search engines that run no scripts', () => {
  it('are here, and have a visit of their own, when the web server tells of them', async () => {
    await hit(article())
    const crawlers = [newAddress(), newAddress()].map((address) => ({ address, agent: CRAWLER }))
    await tell(crawlers).expect(204)
    expect(await site()).toMatchObject({ online: 3, bots: 2, guests: 1, members: 0, today: 1, total: 1 })
    expect(await botVisits()).toMatchObject({ readers: 1, bots: 2 })
  })

  it('are one visitor each, however often they are told of, and when they run scripts after all', async () => {
    const crawler = { address: newAddress(), agent: CRAWLER }
    await tell([crawler])
    await tell([crawler])
    await hit(article(), crawler)
    expect(await site()).toMatchObject({ online: 1, bots: 1 })
    expect(await botVisits()).toMatchObject({ bots: 1 })
  })

  it('are told of by nobody else, not even through the web server', async () => {
    const crawlers = [{ address: newAddress(), agent: CRAWLER }]
    await tell(crawlers, '').expect(404)
    await tell(crawlers, 'guess').expect(404)
    await tell(crawlers, 'guess').set('X-Web-Secret', 'test-web-secret').expect(404)
    expect(await site()).toMatchObject({ online: 0, bots: 0 })
  })

  it('leave no address in the tables', async () => {
    await tell([{ address: '203.0.113.78', agent: CRAWLER }]).expect(204)
    const stored = JSON.stringify(await cms.strapi.db.connection('recent_visitors'))
    expect(stored).not.toContain('203.0.113.78')
  })

  it('come in batches of 200 at most', async () => {
    const many = Array.from({ length: 201 }, (_, turn) => ({ address: newAddress(), agent: `bot ${turn}` }))
    await tell(many).expect(400)
    await tell(many.slice(1)).expect(204)
    expect(await site()).toMatchObject({ bots: 200 })
  })
})
