import { expect, it } from 'vitest'
import { draftOf, paragraphsOf, type SubmittedFile } from './draft-of'

it('paragraphs and line ends stay as the sender wrote them', () => {
  expect(paragraphsOf('Một\nHai\n\nBa')).toEqual([
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'Một' }, { type: 'hardBreak' }, { type: 'text', text: 'Hai' }],
    },
    { type: 'paragraph', content: [{ type: 'text', text: 'Ba' }] },
  ])
})

const sent = {
  title: 'Phiên chợ',
  summary: '',
  body: 'Chữ',
  senderName: 'Lan',
  senderUnit: 'Hợp tác xã Bom Bo',
  files: [],
}
const file = (id: number, mime: string, width: number | null = null): SubmittedFile => ({
  id,
  documentId: `file${id}`,
  mime,
  width,
})

it('the sender stays the author, and their unit the source', () => {
  expect(draftOf(sent)).toMatchObject({ byline: 'Lan', source: 'Hợp tác xã Bom Bo', summary: null })
  expect(draftOf({ ...sent, senderUnit: null }).source).toBe('Lan')
})

it('every picture and paper comes along: the first picture as the cover, the others below the text', () => {
  const files = [
    file(1, 'application/pdf'),
    file(2, 'image/jpeg', 800),
    file(3, 'image/png', 640),
    file(4, 'image/webp'),
  ]
  const { coverImage, body } = draftOf({ ...sent, files })
  expect(coverImage).toBe(2)
  expect(body.content.slice(1)).toEqual([
    { type: 'image', attrs: { asset: 'file3' } },
    { type: 'attachment', attrs: { asset: 'file1' } },
    { type: 'attachment', attrs: { asset: 'file4' } },
  ])
})

it('without a picture there is no cover', () => {
  expect(draftOf({ ...sent, files: [file(1, 'application/pdf')] }).coverImage).toBeNull()
})
