import { expect, it } from 'vitest'
import { formatFileSize } from './file-size'
import { formatNumber } from './numbers'

it('a count has the separators of the page language', () => {
  expect(formatNumber(4660, 'vi')).toBe('4.660')
  expect(formatNumber(4660, 'en')).toBe('4,660')
  expect(formatNumber(0, 'vi')).toBe('0')
})

it('a file size is short enough to compare at a glance', () => {
  expect(formatFileSize(512, 'vi')).toBe('512 B')
  expect(formatFileSize(811_600, 'vi')).toBe('812 kB')
  expect(formatFileSize(1_234_567, 'vi')).toBe('1,2 MB')
  expect(formatFileSize(1_234_567, 'en')).toBe('1.2 MB')
  expect(formatFileSize(999_900, 'vi')).toBe('1 MB')
})
