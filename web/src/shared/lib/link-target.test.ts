import { expect, it } from 'vitest'
import { linkTargetOf } from './link-target'

it('a link to a page of the portal is followed without a reload', () => {
  expect(linkTargetOf('/bai-viet/hat-dieu')).toEqual({ kind: 'page', href: '/bai-viet/hat-dieu' })
})

it('a file or a feed of the portal is an ordinary link', () => {
  expect(linkTargetOf('/uploads/mau.pdf')).toEqual({ kind: 'plain', href: '/uploads/mau.pdf' })
  expect(linkTargetOf('/rss.xml')).toEqual({ kind: 'plain', href: '/rss.xml' })
})

it('another site gets no window handle and no referrer', () => {
  const target = linkTargetOf('https://moit.gov.vn')
  expect(target).toEqual({ kind: 'plain', href: 'https://moit.gov.vn', rel: 'noopener noreferrer external' })
})

it('a mail address, a telephone number and an anchor stay as they are', () => {
  for (const href of ['mailto:a@example.vn', 'tel:+84271', '#muc-1']) {
    expect(linkTargetOf(href)).toEqual({ kind: 'plain', href })
  }
})

it('an address that runs code or leaves the web is not a link', () => {
  for (const href of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    'ftp://a.vn',
    '//a.vn',
    '/\\a.vn',
  ]) {
    expect(linkTargetOf(href)).toBeNull()
  }
})
