import { expect, it } from 'vitest'
import { plainTextOf } from './plain-text'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

it('search reads headings, cells, picture descriptions and names of attached files, a line each', () => {
  const cells = [paragraph('Hạt điều'), paragraph('60 gian')].map((block) => ({
    type: 'tableCell',
    content: [block],
  }))
  const document = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Phiên chợ' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Khai mạc ' },
          { type: 'text', text: 'ngày 12' },
        ],
      },
      { type: 'table', content: [{ type: 'tableRow', content: cells }] },
      { type: 'image', attrs: { alt: 'Quầy mật ong' } },
      { type: 'attachment', attrs: { name: 'Kế hoạch.pdf' } },
    ],
  }
  expect(plainTextOf(document)).toBe(
    'Phiên chợ\nKhai mạc ngày 12\nHạt điều\n60 gian\nQuầy mật ong\nKế hoạch.pdf',
  )
})

it('an entry without a text has no words', () => {
  expect(plainTextOf(null)).toBe('')
})
