import { expect, it } from 'vitest'
import { subjectAddress } from './subject-address'

const subject = { kind: 'article', id: 'a1' } as const

it('a reader goes to what they spoke of in their language', () => {
  const translations = { vi: 'khai-mac', en: 'opening' }
  expect(subjectAddress({ subject, translations }, 'vi')).toBe('/bai-viet/khai-mac')
  expect(subjectAddress({ subject, translations }, 'en')).toBe('/en/articles/opening')
})

it('a reader goes to their own comment where everybody sees it', () => {
  const translations = { vi: 'khai-mac', en: null }
  expect(subjectAddress({ subject, translations, commentId: 'c1' }, 'vi')).toBe(
    '/bai-viet/khai-mac?binh-luan=c1',
  )
})

it('a reader finds what is not translated in its own language, and what is gone nowhere', () => {
  expect(subjectAddress({ subject, translations: { vi: 'khai-mac', en: null } }, 'en')).toBe(
    '/bai-viet/khai-mac',
  )
  expect(subjectAddress({ subject, translations: { vi: null, en: null } }, 'vi')).toBeNull()
})
