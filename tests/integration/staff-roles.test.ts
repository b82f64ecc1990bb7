import { describe, expect, it } from 'vitest'
import type { StaffRole } from '../support/staff'
import { useCms } from '../support/cms'

const cms = useCms()
const ARTICLE = 'api::articles.article'
const address = `/content-manager/collection-types/${ARTICLE}`
const article = { title: 'Bài', slug: 'bai', postedAt: '2023-01-05T00:00:00.000Z' }

const as = async (role: StaffRole) => {
  const token = await cms.staffToken(role)
  const write = (path: string, body?: object) => cms.post(path, body).set('Authorization', `Bearer ${token}`)
  return { write, read: (path: string) => cms.get(path).set('Authorization', `Bearer ${token}`) }
}

describe('staff', () => {
  it('an editor writes and publishes an article that readers then see', async () => {
    const editor = await as('editor')
    const { body } = await editor.write(`${address}?locale=vi`, article).expect(201)
    await cms.get('/api/articles/bai').expect(404)
    await editor.write(`${address}/${body.data.documentId}/actions/publish?locale=vi`, article).expect(200)
    await cms.get('/api/articles/bai').expect(200)
  })

  it('an author writes an article but cannot publish it', async () => {
    const author = await as('author')
    const { body } = await author.write(`${address}?locale=vi`, article).expect(201)
    await author.write(`${address}/${body.data.documentId}/actions/publish?locale=vi`, article).expect(403)
    await cms.get('/api/articles/bai').expect(404)
  })

  it('an author does not see the site settings', async () => {
    const author = await as('author')
    await author.read('/content-manager/single-types/api::site.site-setting').expect(403)
    await author.read('/content-manager/collection-types/api::articles.category').expect(200)
  })

  it('starting again changes no right', async () => {
    const { ensureStaffRoles } = cms.load<typeof import('../../cms/src/kernel/staff/ensure-staff-roles')>(
      'src/kernel/staff/ensure-staff-roles',
    )
    const rights = () => cms.strapi.db.query('admin::permission').findMany({ select: ['id'], orderBy: 'id' })
    const first = await rights()
    await ensureStaffRoles(cms.strapi)
    expect(await rights()).toEqual(first)
  })
})
