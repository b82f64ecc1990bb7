import { describe, expect, test } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()
const countTags = () => cms.strapi.db.query('api::articles.tag').count()

describe('the CMS that tests share', () => {
  test.each(['first', 'second'])('a %s test finds no tag that another test wrote', async (slug) => {
    expect(await countTags()).toBe(0)
    await cms.publish('api::articles.tag', { name: 'Hàng Việt', nameEn: 'Vietnamese goods', slug })
    expect(await countTags()).toBe(1)
  })

  test('a test can count what a question to the database costs', async () => {
    expect(await cms.countStatements(countTags)).toBe(1)
  })

  test('an editor is let into the admin, a stranger is not', async () => {
    await cms.get('/admin/users/me').expect(401)
    const token = await cms.staffToken('editor')
    await cms.get('/admin/users/me').set('Authorization', `Bearer ${token}`).expect(200)
  })
})
