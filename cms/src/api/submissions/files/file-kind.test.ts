import { describe, expect, it } from 'vitest'
import { kindOfFile, nameOfFile } from './file-kind'

const zip = (...names: string[]) =>
  Buffer.from(`PK\u0003\u0004${['[Content_Types].xml', ...names].join(' ')}`, 'latin1')
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])

describe('a file', () => {
  it.each([
    ['.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['.png', png],
    ['.webp', Buffer.from('RIFF0000WEBPVP8 ', 'latin1')],
    ['.pdf', Buffer.from('%PDF-1.7')],
    ['.docx', zip('word/document.xml')],
    ['.xlsx', zip('xl/workbook.xml')],
  ])('is known as %s by its content', (ext, content) => {
    expect(kindOfFile(content)?.ext).toBe(ext)
  })

  it.each([
    ['a page with scripts', Buffer.from('<html><script>')],
    ['a drawing with scripts', Buffer.from('<svg onload="x">')],
    ['a plain archive', zip('tro-choi.exe')],
    ['a text with macros', zip('word/document.xml', 'word/vbaProject.bin')],
    ['a program', Buffer.from('MZ')],
    ['nothing', Buffer.alloc(0)],
  ])('is not taken: %s', (_what, content) => {
    expect(kindOfFile(content)).toBeNull()
  })
})

it('a file is called what it is, and its name leads nowhere', () => {
  const kind = kindOfFile(png)
  if (!kind) throw new Error('a picture was not known')
  expect(nameOfFile('../../Ảnh phiên chợ.html', kind)).toBe('Ảnh phiên chợ.png')
  expect(nameOfFile('C:\\a\\<b>.jpg', kind)).toBe('b.png')
  expect(nameOfFile('.htaccess', kind)).toBe('tep.png')
})
