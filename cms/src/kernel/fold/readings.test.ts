import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingsOf } from './readings'

describe('a word is read as', () => {
  it.each([
    ['сờ bạс', 'cờ bạc', 'with Cyrillic letters'],
    ['bán ѕúng', 'bán súng', 'with a Cyrillic letter'],
    ['lô đề οnline', 'lô đề online', 'with a Greek letter'],
    ['ｃờ ｂạｃ', 'cờ bạc', 'in full width'],
    ['𝐜ờ 𝓫ạ𝕔', 'cờ bạc', 'in letters of mathematics'],
    ['c\u200bờ b\u2060ạ\u00adc', 'cờ bạc', 'with what nobody sees between its letters'],
    ['c\u0336ờ\u0336 b\u0336ạ\u0336c\u0336', 'cờ bạc', 'struck out'],
    ['c\u0301\u0301ờ\u0300', 'ćờ', 'with a mark twice'],
    ['bäñ', 'bañ', 'with a mark of another language'],
    ['Ðánh ðề', 'đánh đề', 'with the Icelandic letter'],
    ['d\u0335ánh', 'đánh', 'with a bar laid over the letter'],
    ['Iừa đảo', 'lừa đảo', 'with a tall I'],
    ['cas1no v1agra', 'casino viagra', 'with digits between letters'],
  ])('%s: %s (%s)', (written, read) => {
    expect(readingsOf(written)).toContain(read.normalize('NFC'))
  })

  it.each(['B1A', 'CO2', 'A4', 'H2SO4', '3116/QĐ-BCT', 'KC2026', '100 nghìn'])(
    'it is written where digits stand for themselves: %s',
    (text) => expect(readingsOf(text)).toEqual([text.toLowerCase()]),
  )
})

const letters = [...'abcdefghijklmnopqrstuvwxyzăâđêôơưáàảãạấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộúùủũụứừửữựýỳỷỹỵ']
const honestText = fc
  .array(fc.constantFrom(...letters, ' ', '.', ',', '?'), { maxLength: 60 })
  .map((text) => text.join(''))

it('an honest text is read as it is written, in composed and in decomposed letters', () => {
  fc.assert(
    fc.property(honestText, fc.constantFrom('NFC', 'NFD'), (text, form) => {
      expect(readingsOf(text.normalize(form))).toEqual([text])
    }),
  )
})

const disguises: Record<string, string[]> = {
  a: ['а', 'α', 'ａ', 'ɑ'],
  c: ['с', 'ϲ', 'ｃ'],
  e: ['е', 'ε', 'ｅ'],
  i: ['і', 'ι', 'ｉ'],
  o: ['о', 'ο', 'ｏ', 'օ'],
  p: ['р', 'ρ', 'ｐ'],
  x: ['х', 'χ', 'ｘ'],
  đ: ['ð', 'ɖ'],
}
const disguised = fc.array(
  fc.constantFrom(...letters).chain((letter) =>
    fc.record({
      letter: fc.constant(letter),
      written: fc.constantFrom(letter, letter.normalize('NFD'), ...(disguises[letter] ?? [])),
      unseen: fc.constantFrom('', '\u200b', '\u200d', '\u00ad', '\u0336', '\ufe0f'),
    }),
  ),
  { minLength: 1, maxLength: 20 },
)

it('a word is found in every disguise of its letters', () => {
  fc.assert(
    fc.property(disguised, (parts) => {
      const written = parts.map((part) => part.written + (part.written === 'd' ? '' : part.unseen)).join('')
      expect(readingsOf(written)).toContain(parts.map(({ letter }) => letter).join(''))
    }),
  )
})
