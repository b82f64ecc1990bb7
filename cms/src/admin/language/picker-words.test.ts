import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { pickerWords, withPickerWords } from './picker-words'

const spoken = (code: string, lang: string): unknown =>
  new Function('document', 'e', `return ${withPickerWords(code)}`)({ documentElement: { lang } }, 'Xóa')

it('an editor reads what the buttons of a date picker do in their language', () => {
  expect(spoken('`${e} date`', 'vi')).toBe('Xóa ngày')
  expect(spoken('`${e} time`', 'vi')).toBe('Xóa giờ')
  expect(spoken('"Choose date"', 'vi')).toBe('Chọn ngày')
  expect(spoken('"Choose time"', 'en')).toBe('Choose time')
})

it('the words still stand in the code of the pickers, and of no other', () => {
  const path = createRequire(import.meta.url)
    .resolve('@strapi/design-system')
    .replace(/\.js$/, '.mjs')
  const code = pickerWords.transform(readFileSync(path, 'utf8'), path) ?? ''
  for (const word of ['Xóa ngày', 'Xóa giờ', 'Chọn ngày', 'Chọn giờ']) expect(code).toContain(`'${word}'`)
  expect(code).not.toMatch(/clearLabel: `/)
  expect(pickerWords.transform('"Choose date"', '/app.tsx')).toBeNull()
})
