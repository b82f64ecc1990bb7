import { expect, it } from 'vitest'
import { cleanHref } from './hrefs'

it.each([
  'https://moit.gov.vn/tin-tuc?trang=2#dau',
  'http://vbpl.vn/',
  'mailto:khuyencong@example.vn',
  'tel:+842713879123',
  '/van-ban/3116-qd-bct',
  '#muc-2',
  'https://vi.wikipedia.org/wiki/Hạt_điều',
])('an editor may link to %s', (href) => {
  expect(cleanHref(href)).toBe(href)
})

it.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox',
  'file:///etc/passwd',
  'ftp://example.vn/a',
  '//evil.example',
  '/\\evil.example',
  'https://',
  'http:/evil',
  'vi-du.vn',
  '',
  `https://example.vn/${'a'.repeat(2001)}`,
])('a link to %j is not stored', (href) => {
  expect(cleanHref(href)).toBeNull()
})

it('a link is stored without spaces around it and with those inside it written as %20', () => {
  expect(cleanHref('  https://example.vn/Ke hoach.pdf ')).toBe('https://example.vn/Ke%20hoach.pdf')
})

it('what is no text is no link', () => {
  expect(cleanHref({ toString: () => 'https://example.vn' })).toBeNull()
})
