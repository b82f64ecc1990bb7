import { describe, expect, it } from 'vitest'
import { inline } from './inline'
import { p, table } from './notation'
import { slugOf } from './slug-of'

describe('writing a body', () => {
  it('marks bold, italic and linked words and keeps the others plain', () => {
    expect(inline('Xem **số mới** và _ghi chú_ tại [Văn bản](/van-ban).')).toEqual([
      { type: 'text', text: 'Xem ' },
      { type: 'text', text: 'số mới', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' và ' },
      { type: 'text', text: 'ghi chú', marks: [{ type: 'italic' }] },
      { type: 'text', text: ' tại ' },
      { type: 'text', text: 'Văn bản', marks: [{ type: 'link', attrs: { href: '/van-ban' } }] },
      { type: 'text', text: '.' },
    ])
  })

  it('an underscore inside a word is left alone', () => {
    expect(inline('so_tay_dien')).toEqual([{ type: 'text', text: 'so_tay_dien' }])
  })

  it('the first row of a table holds its headers', () => {
    const cellOf = (type: string, text: string) => ({
      type,
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [p(text)],
    })
    expect(table('Ngày | Văn bản', '07/9/2009 | 1419/QĐ-TTg')).toEqual({
      type: 'table',
      content: [
        { type: 'tableRow', content: [cellOf('tableHeader', 'Ngày'), cellOf('tableHeader', 'Văn bản')] },
        { type: 'tableRow', content: [cellOf('tableCell', '07/9/2009'), cellOf('tableCell', '1419/QĐ-TTg')] },
      ],
    })
  })

  it('a slug loses its accents and is cut between words', () => {
    expect(slugOf('Đề án “điểm” – TKNL&SXSH')).toBe('de-an-diem-tknl-sxsh')
    expect(slugOf('mười '.repeat(40))).toHaveLength(119)
  })
})
