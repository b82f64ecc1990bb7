import { expect, it } from 'vitest'
import { areAcceptable, emptyFileIn, wordFor } from './chosen-files'

const file = (name: string, size = 1000) => ({ name, size })

it('pictures and papers can be chosen', () => {
  expect(areAcceptable([file('Ảnh.JPG'), file('don.docx'), file('bang.xlsx')])).toBe(true)
})

it('other files, too large ones and too many are told at once', () => {
  expect(areAcceptable([file('a.exe')])).toBe(false)
  expect(areAcceptable([file('a.pdf', 11 * 1024 * 1024)])).toBe(false)
  expect(areAcceptable(Array.from({ length: 11 }, () => file('a.pdf')))).toBe(false)
  expect(areAcceptable(Array.from({ length: 6 }, () => file('a.pdf', 9 * 1024 * 1024)))).toBe(false)
})

it('a file without content is named', () => {
  expect(emptyFileIn([file('a.pdf'), file('anh.jpg', 0)])).toBe('anh.jpg')
  expect(emptyFileIn([file('a.pdf')])).toBeUndefined()
})

it('another choice of files is another letter', () => {
  expect(wordFor([file('a.pdf')])).not.toBe(wordFor([file('a.pdf', 2)]))
})
