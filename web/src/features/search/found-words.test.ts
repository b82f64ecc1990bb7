import { describe, expect, it } from 'vitest'
import { foundWords } from './found-words'

const marked = (text: string, query: string) =>
  foundWords(text, query)
    .map(({ text: part, isFound }) => (isFound ? `[${part}]` : part))
    .join('')

describe('words a reader searched for', () => {
  it('are marked where the reader typed no accents', () => {
    expect(marked('Phiên chợ hàng Việt', 'phien cho')).toBe('[Phiên chợ] hàng Việt')
  })

  it('are marked where the reader typed accents and the text has none', () => {
    expect(marked('PHIEN CHO hang Viet', 'Việt')).toBe('PHIEN CHO hang [Viet]')
  })

  it('are marked with đ, Đ and the Icelandic Ð alike', () => {
    expect(marked('Điều, điều, Ðiều', 'dieu')).toBe('[Điều], [điều], [Ðiều]')
  })

  it('are marked as one number of a document', () => {
    expect(marked('Quyết định 3116/QĐ-BCT ngày 18/12', '3116/qd-bct')).toBe(
      'Quyết định [3116/QĐ-BCT] ngày 18/12',
    )
  })

  it('are marked at the beginning of a word and not inside it', () => {
    expect(marked('an toàn ban đầu', 'an')).toBe('[an] toàn ban đầu')
  })

  it('are marked in decomposed text without losing its accents', () => {
    const text = 'Chợ'.normalize('NFD')
    expect(foundWords(text, 'cho')).toEqual([{ text, isFound: true }])
  })

  it('are not marked where one of several stands alone', () => {
    expect(marked('Văn nghệ cho bà con', 'phien cho')).toBe('Văn nghệ cho bà con')
    expect(marked('Sản phẩm của Bù Đăng', 'điều Bù Đăng')).toBe('Sản phẩm của [Bù Đăng]')
  })

  it('are marked apart where the text has all of them', () => {
    expect(marked('Điều và cà phê Bù Đăng', 'Bù điều')).toBe('[Điều] và cà phê [Bù] Đăng')
  })

  it('are marked as far as the reader has typed', () => {
    expect(marked('Công nghiệp nông thôn', 'cong ngh')).toBe('[Công ngh]iệp nông thôn')
  })

  it('leave the text as it is where nothing is found', () => {
    expect(foundWords('Hạt điều', 'cà phê')).toEqual([{ text: 'Hạt điều', isFound: false }])
  })

  it('leave the text as it is where the reader typed signs only', () => {
    expect(foundWords('a <b> & c', '<&>')).toEqual([{ text: 'a <b> & c', isFound: false }])
  })

  it('give nothing for an empty text', () => {
    expect(foundWords('', 'chợ')).toEqual([])
  })
})
