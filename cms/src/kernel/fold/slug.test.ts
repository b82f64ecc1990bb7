import { expect, it } from 'vitest'
import { slugOf } from './slug'

it('makes an address a person can read aloud from a title', () => {
  expect(slugOf('Hiệu quả bước đầu: chiến lược SXSH (2009-2015)')).toBe(
    'hieu-qua-buoc-dau-chien-luoc-sxsh-2009-2015',
  )
})

it('cuts a long title between two words', () => {
  const slug = slugOf('khuyến công '.repeat(30))
  expect(slug.length).toBeLessThanOrEqual(120)
  expect(slug.endsWith('khuyen') || slug.endsWith('cong')).toBe(true)
})

it('has nothing to offer for a title without letters or digits', () => {
  expect(slugOf('…!')).toBe('')
})
