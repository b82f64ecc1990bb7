import { expect, it } from 'vitest'
import { formatFileSize } from './file-size'
import { formatNumber } from './numbers'

it('a count has the separators of the page language', () => {
  expect(formatNumber(4660, 'vi')).toBe('4.660')
  expect(formatNumber(4660, 'en')).toBe('4,660')
  expect(formatNumber(0, 'vi')).toBe('0')
  expect(formatNumber(999, 'vi')).toBe('999')
  expect(formatNumber(6_070_817, 'vi')).toBe('6.070.817')
})

it.each(['vi', 'en'] as const)('a number is written as the language (%s) writes it', (locale) => {
  const usual = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB')
  for (const value of [1000, 12_345.6789, 4.5, 0.25, -1234.5, 1_000_000])
    expect(formatNumber(value, locale)).toBe(usual.format(value))
})

it('a file size is short enough to compare at a glance', () => {
  expect(formatFileSize(512, 'vi')).toBe('512 B')
  expect(formatFileSize(811_600, 'vi')).toBe('812 kB')
  expect(formatFileSize(1_234_567, 'vi')).toBe('1,2 MB')
  expect(formatFileSize(1_234_567, 'en')).toBe('1.2 MB')
  expect(formatFileSize(999_900, 'vi')).toBe('1 MB')
})
