import { expect, it } from 'vitest'
import { staffRoles } from './staff-rights'

const role = (code: string) => {
  const found = staffRoles.find((known) => known.code === code)
  if (!found) throw new Error(`No role ${code}`)
  return found
}

it('an author writes articles but does not publish them, nor change those of others', () => {
  const right = role('strapi-author').rightOn('api::articles.article')
  expect(right?.operations).not.toContain('publish')
  expect(right?.own).toBe(true)
})

it('an author cannot change categories, and does not see what readers wrote', () => {
  expect(role('strapi-author').rightOn('api::articles.category')?.operations).toEqual(['read'])
  expect(role('strapi-author').rightOn('api::comments.comment')).toBeNull()
})

it('an editor publishes everything', () => {
  expect(role('strapi-editor').rightOn('api::documents.official-document')?.operations).toContain('publish')
})
