import type { RichTextBlock, RichTextDocument } from '@contract/rich-text'
import { expect, it } from 'vitest'
import { headingsOf, openingOf, readingMinutes } from './rich-text'

function heading(text: string): RichTextBlock {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }
}

function paragraph(text: string): RichTextBlock {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

function body(...content: RichTextBlock[]): RichTextDocument {
  return { type: 'doc', content }
}

it('a heading has an anchor without accents that a reader can send to others', () => {
  expect(headingsOf(body(heading('Đối tượng, điều kiện hưởng'), paragraph('x')))).toEqual([
    { id: 'doi-tuong-dieu-kien-huong', level: 2, text: 'Đối tượng, điều kiện hưởng' },
  ])
})

it('two headings of the same words have two anchors', () => {
  expect(headingsOf(body(heading('Kết quả'), heading('Kết quả'))).map(({ id }) => id)).toEqual([
    'ket-qua',
    'ket-qua-2',
  ])
})

it('a heading without letters still has an anchor', () => {
  expect(headingsOf(body(heading('***')))[0]?.id).toBe('muc')
})

it('the minutes to read count words in lists and tables too', () => {
  const words = Array.from({ length: 390 }, () => 'chữ').join(' ')
  const table: RichTextBlock = {
    type: 'table',
    content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(words)] }] }],
  }
  const list: RichTextBlock = {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [paragraph(words)] }],
  }
  expect(readingMinutes(body(table, list), 'vi')).toBe(3)
})

it('the shortest note takes a minute', () => {
  expect(readingMinutes(null, 'vi')).toBe(1)
})

it('a link preview opens with whole words of the text and leaves headings out', () => {
  const body: RichTextDocument = { type: 'doc', content: [heading('Mục'), paragraph('Khai mạc '.repeat(40))] }
  expect(openingOf(body).length).toBeLessThanOrEqual(161)
  expect(openingOf(body)).toMatch(/^Khai mạc .*(Khai|mạc)…$/)
})

it('the opening of a short text is the text, and of none nothing', () => {
  const body: RichTextDocument = { type: 'doc', content: [paragraph('Khai mạc'), paragraph('phiên chợ.')] }
  expect(openingOf(body)).toBe('Khai mạc phiên chợ.')
  expect(openingOf(null)).toBe('')
})
