import { expect, it } from 'vitest'
import { mayLink, mayRead } from './may-link'

const reader = (action: string, uid: string) =>
  action === 'plugin::content-manager.explorer.read' && uid === 'api::documents.official-document'

it('who may only read documents sees their links but makes none', () => {
  expect(mayRead(reader, 'document')).toBe(true)
  expect(mayLink(reader, 'document')).toBe(false)
})

it('who may not read articles does not see their links', () => {
  expect(mayRead(reader, 'article')).toBe(false)
})
