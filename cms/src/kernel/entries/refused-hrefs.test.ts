import { expect, it } from 'vitest'
import { refusedHrefs } from './refused-hrefs'

it('an editor can link to the portal, to other sites and to a mailbox', () => {
  const items = [
    { href: '/van-ban', hrefEn: '' },
    { href: 'https://moit.gov.vn/' },
    { href: 'mailto:a@example.vn' },
  ]
  expect(refusedHrefs({ items, externalUrl: null })).toEqual([])
})

it('an address that would run a script, or leads nowhere, is refused where it stands', () => {
  const items = [{ href: '/a', children: [{ href: 'javascript:alert(1)' }] }]
  expect(refusedHrefs({ externalUrl: 'moit.gov.vn', items })).toEqual([
    ['externalUrl'],
    ['items', '0', 'children', '0', 'href'],
  ])
})
