import { describe, expect, it } from 'vitest'
import { cleanName, cleanText } from './clean-text'

describe('cleanText', () => {
  it('keeps what a reader wrote, lines and all', () => {
    expect(cleanText('Phiên chợ rất hay!\n\nXin cảm ơn 👨‍👩‍👧 <b>trung tâm</b>')).toBe(
      'Phiên chợ rất hay!\n\nXin cảm ơn 👨‍👩‍👧 <b>trung tâm</b>',
    )
  })

  it('takes away what nobody sees', () => {
    expect(cleanText('a\u200Bb\u202Ec\u0000d\uFEFF')).toBe('abcd')
    expect(cleanText('\u200B \u2060\n')).toBe('')
    expect(cleanText('cá \u200Dđ\u00ADộ\u034F \u3164\u206A')).toBe('cá độ')
    expect(cleanText('👩🏽\u200D🏫 🏳\uFE0F\u200D🌈')).toBe('👩🏽\u200D🏫 🏳\uFE0F\u200D🌈')
  })

  it('takes marks off a letter that would run over other lines, and none that a language writes', () => {
    expect(cleanText(`x${'\u0336'.repeat(50)}`)).toBe(`x${'\u0336'.repeat(4)}`)
    expect(cleanText('ที่นี่ ក្រុង')).toBe('ที่นี่ ក្រុង')
  })

  it('writes each letter in one way, so that equal texts are equal', () => {
    expect(cleanText('cho\u031B\u0323')).toBe('chợ')
    expect(cleanText('cho\u200B\u031B\u00AD\u0323')).toBe('chợ')
  })

  it('does not let a comment stretch the page', () => {
    expect(cleanText('a\r\n\r\n\r\n\r\nb   \n\t\n\nc')).toBe('a\n\nb\n\nc')
  })

  it('takes no longer for a text made to hold it up', () => {
    const begin = performance.now()
    cleanText(`${' '.repeat(500_000)}x`)
    expect(performance.now() - begin).toBeLessThan(1000)
  })

  it('changes nothing when done twice', () => {
    const once = cleanText(' x\u200B \n\n\n\n y ')
    expect(cleanText(once)).toBe(once)
  })
})

describe('cleanName', () => {
  it('makes one line of a name', () => {
    expect(cleanName('  Nguyễn\n Thị   Lan ')).toBe('Nguyễn Thị Lan')
  })
})
