import { expect, it } from 'vitest'
import { attachmentsOf, shownText } from './shown-text'

const subject = { kind: 'article', id: 'a1' } as const
const attachment = (asset: string) => ({
  type: 'attachment',
  attrs: { asset, name: 'Mẫu đơn.docx', url: `/uploads/${asset}.docx`, extension: 'docx', sizeBytes: 12 },
})
const picture = { type: 'image', attrs: { asset: 'p1', url: '/uploads/p1.jpg' } }
const text = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Mời xem' }] },
    picture,
    attachment('f1'),
    { type: 'bulletList', content: [{ type: 'listItem', content: [attachment('f2')] }] },
  ],
}

it('a reader takes the files of a text by an address that counts them, wherever they stand in it', () => {
  const shown = JSON.stringify(shownText(text, subject))
  expect(shown).toContain('"url":"/api/files/article/a1/f1"')
  expect(shown).toContain('"url":"/api/files/article/a1/f2"')
  expect(shown).not.toContain('/uploads/f')
})

it('all else of a text is shown as it is stored', () => {
  const { content } = shownText(JSON.stringify(text), subject) ?? {}
  expect(content?.slice(0, 2)).toEqual(text.content.slice(0, 2))
  expect(shownText(null, subject)).toBeNull()
})

it('only files count as offered, pictures do not', () => {
  expect(attachmentsOf(text)).toEqual(['f1', 'f2'])
  expect(attachmentsOf(null)).toEqual([])
})
