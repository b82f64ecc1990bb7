import { expect, it } from 'vitest'
import { draftOf, richTextOf } from './draft-of'

it('paragraphs and line ends stay as the sender wrote them', () => {
  expect(richTextOf('Một\nHai\n\nBa').content).toEqual([
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'Một' }, { type: 'hardBreak' }, { type: 'text', text: 'Hai' }],
    },
    { type: 'paragraph', content: [{ type: 'text', text: 'Ba' }] },
  ])
})

it('the sender stays the author, and their unit the source', () => {
  const sent = {
    title: 'Phiên chợ',
    summary: '',
    body: 'Chữ',
    senderName: 'Lan',
    senderUnit: 'Hợp tác xã Bom Bo',
  }
  expect(draftOf(sent)).toMatchObject({ byline: 'Lan', source: 'Hợp tác xã Bom Bo', summary: null })
  expect(draftOf({ ...sent, senderUnit: null }).source).toBe('Lan')
})
