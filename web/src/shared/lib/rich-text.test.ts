import type { RichTextBlock, RichTextDocument } from '@contract/rich-text'
import { expect, it } from 'vitest'
import { headingsOf, readingMinutes } from './rich-text'

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
