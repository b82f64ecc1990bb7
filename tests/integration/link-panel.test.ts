import { beforeEach, describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'
import type { StaffRole } from '../support/staff'

const cms = useCms()

const ARTICLE = 'api::articles.article'
const DOCUMENT = 'api::documents.official-document'
const postedAt = '2026-05-01T01:00:00.000Z'

const asStaff = async (role: StaffRole) => {
  const bearer = `Bearer ${await cms.staffToken(role)}`
  return {
    get: (path: string) => cms.get(`/portal/links${path}`).set('Authorization', bearer),
    post: (body: object) => cms.post('/portal/links', body).set('Authorization', bearer),
    remove: (id: string) => cms.delete(`/portal/links/${id}`).set('Authorization', bearer),
  }
}

let decision: string
let guidance: string

beforeEach(async () => {
  decision = await cms.publish(DOCUMENT, {
    number: '3116/QĐ-BCT',
    abstract: 'Phê duyệt chương trình khuyến công',
    postedAt,
  })
  guidance = await cms.draft(DOCUMENT, { number: '12/HD-SCT', abstract: 'Hướng dẫn thực hiện', postedAt })
})

const guides = () => ({
  kind: 'guides',
  sourceKind: 'document',
  sourceId: guidance,
  targetKind: 'document',
  targetId: decision,
})

describe('an editor', () => {
  it('links two documents and sees the link from both of them', async () => {
    const editor = await asStaff('editor')
    await editor.post(guides()).expect(200)
    const { body: outgoing } = await editor.get(`?kind=document&id=${guidance}`)
    expect(outgoing.data).toMatchObject([
      {
        kind: 'guides',
        direction: 'outgoing',
        entry: { id: decision, number: '3116/QĐ-BCT', isPublished: true },
      },
    ])
    const { body: incoming } = await editor.get(`?kind=document&id=${decision}`)
    expect(incoming.data).toMatchObject([
      { kind: 'guides', direction: 'incoming', entry: { id: guidance, isPublished: false } },
    ])
  })

  it('who makes a link twice has it once, and can remove it', async () => {
    const editor = await asStaff('editor')
    await editor.post(guides())
    await editor.post(guides()).expect(200)
    const { body } = await editor.get(`?kind=document&id=${guidance}`)
    expect(body.data).toHaveLength(1)
    await editor.remove(body.data[0].id).expect(200)
    expect((await editor.get(`?kind=document&id=${guidance}`)).body.data).toEqual([])
  })

  it('finds a document by its number or its words, with accents or without', async () => {
    const editor = await asStaff('editor')
    for (const words of ['3116/QD-BCT', 'khuyen cong', 'Khuyến công']) {
      const { body } = await editor.get(`/entries?q=${encodeURIComponent(words)}`)
      expect(body.data[0]).toMatchObject({ kind: 'document', id: decision })
    }
  })

  it('cannot link an entry with itself', async () => {
    const editor = await asStaff('editor')
    await editor.post({ ...guides(), targetId: guidance }).expect(400)
  })
})

describe('an author', () => {
  it('sees the links of documents but makes none', async () => {
    const author = await asStaff('author')
    await author.get(`?kind=document&id=${decision}`).expect(200)
    await author.post(guides()).expect(403)
  })

  it('does not remove links between documents', async () => {
    await (await asStaff('editor')).post(guides())
    const { documentId } = await cms.strapi.db.query('api::links.link').findOne({})
    await (await asStaff('author')).remove(documentId).expect(403)
  })

  it('links an article with a document', async () => {
    const source = await cms.draft(ARTICLE, { title: 'Tin', postedAt })
    const author = await asStaff('author')
    await author.post({ ...guides(), kind: 'related', sourceKind: 'article', sourceId: source }).expect(200)
  })
})

it('somebody who is not signed in to the panel sees nothing', async () => {
  await cms.get(`/portal/links?kind=document&id=${decision}`).expect(401)
})
