import { describe, expect, it } from 'vitest'
import type { LibraryFile } from './assets'
import { cleanRichText } from './clean-rich-text'
import { RichTextProblem } from './limits'

const photo: LibraryFile = {
  documentId: 'photo1',
  name: 'gian-hang.jpg',
  url: '/uploads/gian_hang.jpg',
  ext: '.jpg',
  mime: 'image/jpeg',
  size: 210.4,
  width: 1600,
  height: 900,
  alternativeText: 'Gian hàng hạt điều',
  formats: {
    medium: { url: '/uploads/medium_gian_hang.jpg', width: 750 },
    small: { url: '/uploads/small_gian_hang.jpg', width: 500 },
  },
}
const plan: LibraryFile = {
  ...photo,
  documentId: 'plan1',
  name: 'Kế hoạch.PDF',
  url: '/uploads/ke_hoach.pdf',
  ext: '.PDF',
  mime: 'application/pdf',
  width: null,
  height: null,
  formats: null,
}
const files = new Map([photo, plan].map((file) => [file.documentId, file]))

const clean = (...content: unknown[]) => cleanRichText({ type: 'doc', content }, files).content
const text = (words: string, ...marks: unknown[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
})
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })

describe('what is dropped from a text', () => {
  it('a script and a frame do not survive, the words beside them do', () => {
    const script = { type: 'script', attrs: { src: 'https://evil.example/x.js' } }
    const frame = { type: 'iframe', attrs: { src: 'https://evil.example' }, content: [text('khung')] }
    expect(clean(script, frame, paragraph(text('Tin')))).toEqual([
      paragraph(text('khung')),
      paragraph(text('Tin')),
    ])
  })

  it('handlers, styles and classes are not stored', () => {
    const attrs = { onclick: 'alert(1)', style: 'color:red', class: 'MsoNormal', textAlign: 'center' }
    expect(clean({ type: 'paragraph', attrs, content: [text('Tin')] })).toEqual([
      { type: 'paragraph', attrs: { textAlign: 'center' }, content: [text('Tin')] },
    ])
  })

  it('marks we do not know are dropped and repeated ones kept once', () => {
    const marks = [{ type: 'textStyle', attrs: { color: 'red' } }, { type: 'bold' }, { type: 'bold' }]
    expect(clean(paragraph(text('Tin', ...marks)))).toEqual([paragraph(text('Tin', { type: 'bold' }))])
  })

  it('a link that runs a script becomes plain words', () => {
    const link = (href: unknown) => ({ type: 'link', attrs: { href, target: '_blank' } })
    expect(clean(paragraph(text('xem', link('javascript:alert(1)'))))).toEqual([paragraph(text('xem'))])
    expect(clean(paragraph(text('xem', link('/van-ban'))))).toEqual([
      paragraph(text('xem', { type: 'link', attrs: { href: '/van-ban' } })),
    ])
  })

  it('a picture that is not in the library is dropped, whatever address it claims', () => {
    expect(clean({ type: 'image', attrs: { src: 'https://evil.example/a.png', asset: 'nowhere' } })).toEqual(
      [],
    )
    expect(clean({ type: 'image', attrs: { asset: 'plan1' } })).toEqual([])
  })

  it('a video of an unknown house is dropped', () => {
    expect(clean({ type: 'video', attrs: { provider: 'evil', videoId: 'dQw4w9WgXcQ' } })).toEqual([])
    expect(clean({ type: 'video', attrs: { provider: 'youtube', videoId: '"><script>' } })).toEqual([])
  })

  it('empty pieces and characters that break feeds are dropped, accents are composed', () => {
    expect(clean(paragraph(text(''), text('Hô\u0323i chơ\u0323\u0000')))).toEqual([
      paragraph(text('Hội chợ')),
    ])
  })
})

describe('what is filled in and put right', () => {
  it('a picture takes address, size and renderings from the library, and its description where none is given', () => {
    const claimed = { asset: 'photo1', url: 'https://evil.example/a.png', width: 1, align: 'wide', alt: ' ' }
    expect(clean({ type: 'image', attrs: claimed })).toEqual([
      {
        type: 'image',
        attrs: {
          asset: 'photo1',
          url: '/uploads/gian_hang.jpg',
          width: 1600,
          height: 900,
          sources: [
            { url: '/uploads/small_gian_hang.jpg', width: 500 },
            { url: '/uploads/medium_gian_hang.jpg', width: 750 },
          ],
          alt: 'Gian hàng hạt điều',
          title: null,
          align: 'wide',
        },
      },
    ])
  })

  it('an attached file takes name, type and size from the library', () => {
    expect(clean({ type: 'attachment', attrs: { asset: 'plan1', name: 'x', sizeBytes: 1 } })).toEqual([
      {
        type: 'attachment',
        attrs: {
          asset: 'plan1',
          name: 'Kế hoạch.PDF',
          url: '/uploads/ke_hoach.pdf',
          extension: 'pdf',
          sizeBytes: 210400,
        },
      },
    ])
  })

  it('headings stay between the second and the fourth level', () => {
    const levels = [1, 2, 3, 4, 6].map((level) => ({
      type: 'heading',
      attrs: { level },
      content: [text('A')],
    }))
    expect(clean(...levels).map((block) => 'attrs' in block && block.attrs)).toEqual(
      [2, 2, 3, 4, 4].map((level) => ({ level })),
    )
  })

  it('cells keep their spans within reason and always hold a block', () => {
    const cell = { type: 'tableCell', attrs: { colspan: 2, rowspan: 9999, colwidth: [100, 50], style: 'x' } }
    expect(
      clean({ type: 'table', content: [{ type: 'tableRow', content: [cell, paragraph()] }, 'x'] }),
    ).toEqual([
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableCell',
                attrs: { colspan: 2, rowspan: 1, colwidth: [100, 50] },
                content: [{ type: 'paragraph' }],
              },
            ],
          },
        ],
      },
    ])
  })

  it('a list item that holds only a list gets the paragraph the editor needs', () => {
    const inner = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('b'))] }] }
    expect(clean({ type: 'bulletList', content: [{ type: 'listItem', content: [inner] }] })).toEqual([
      { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }, inner] }] },
    ])
  })

  it('loose words become a paragraph', () => {
    expect(clean(text('một '), text('hai'), { type: 'horizontalRule' })).toEqual([
      paragraph(text('một '), text('hai')),
      { type: 'horizontalRule' },
    ])
  })
})

describe('what is refused', () => {
  it.each([['<p>HTML</p>'], [[]], [{}], [{ type: 'doc' }], [{ type: 'paragraph', content: [] }], [7]])(
    'a value that is no text: %j',
    (value) => {
      expect(() => cleanRichText(value, files)).toThrow(RichTextProblem)
    },
  )

  it('a text nested deeper than anybody can read', () => {
    let quote: unknown = paragraph(text('sâu'))
    for (let depth = 0; depth < 50_000; depth += 1) quote = { type: 'blockquote', content: [quote] }
    expect(() => clean(quote)).toThrow(/nhiều cấp lồng nhau/)
  })

  it('a text longer than a book', () => {
    expect(() => clean(...Array.from({ length: 200 }, () => paragraph(text('a'.repeat(9000)))))).toThrow(
      /quá dài/,
    )
    expect(() => clean(...Array.from({ length: 120_000 }, () => paragraph()))).toThrow(/quá dài/)
  })
})
