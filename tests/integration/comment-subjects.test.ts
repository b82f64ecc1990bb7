import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { SubjectRef } from '../../cms/contract/subjects'
import { useCms } from '../support/cms'
import { guestComment, solvedChallenge } from '../support/readers'

const cms = useCms()
const DAY_MS = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()

const comment = async (subject: SubjectRef) =>
  guestComment(cms, {
    subject,
    authorName: 'Nguyễn Thị Lan',
    body: 'Đề nghị làm rõ mức hỗ trợ.',
    consentVersion: '1',
    challenge: await solvedChallenge(cms),
  })
const list = async ({ kind, id }: SubjectRef) => (await cms.get(`/api/comments?subject=${kind}:${id}`)).body
const approveAll = () =>
  cms.strapi.db.query('api::comments.comment').updateMany({ where: {}, data: { state: 'approved' } })

async function publishDocument(consultation: object): Promise<SubjectRef> {
  const id = await cms.publish('api::documents.official-document', {
    abstract: 'Dự thảo quy chế khuyến công',
    slug: `du-thao-${randomUUID()}`,
    postedAt: inDays(-2),
    ...consultation,
  })
  return { kind: 'document', id }
}
const publishFair = async (): Promise<SubjectRef> => ({
  kind: 'event',
  id: await cms.publish('api::events.event', {
    name: 'Phiên chợ hàng Việt Phú Riềng',
    slug: `phien-cho-${randomUUID()}`,
    startsAt: inDays(3),
    endsAt: inDays(5),
  }),
})

describe('a document in consultation', () => {
  it('takes comments between its two moments, and shows them', async () => {
    const document = await publishDocument({ consultationFrom: inDays(-1), consultationTo: inDays(1) })
    expect((await comment(document)).status).toBe(201)
    await approveAll()
    expect(await list(document)).toMatchObject({
      data: [{ body: 'Đề nghị làm rõ mức hỗ trợ.' }],
      meta: { total: 1, closed: null },
    })
  })

  it.each([
    ['before it begins', { consultationFrom: inDays(1), consultationTo: inDays(2) }],
    ['after it ended', { consultationFrom: inDays(-2), consultationTo: inDays(-1) }],
    ['where none is asked for', {}],
  ])('takes none %s', async (_, consultation) => {
    const document = await publishDocument(consultation)
    expect((await comment(document)).status).toBe(403)
    expect((await list(document)).meta.closed).toBe('not-in-consultation')
  })
})

describe('a fair', () => {
  it('takes comments of its own, which stand below no other entry', async () => {
    const [fair, other] = [await publishFair(), await publishFair()]
    expect((await comment(fair)).body.data.state).toBe('pending')
    await approveAll()
    expect((await list(fair)).meta.total).toBe(1)
    expect((await list(other)).meta.total).toBe(0)
    const counts = await cms.get(`/api/statistics/counts?subjects=event:${fair.id},event:${other.id}`)
    expect(counts.body.data).toMatchObject([{ commentCount: 1 }, { commentCount: 0 }])
  })
})
