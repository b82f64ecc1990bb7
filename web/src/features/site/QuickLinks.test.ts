import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { surroundings } from '@/shared/ui/testing/surroundings'
import PartnerLinks from './PartnerLinks.vue'
import QuickLinks from './QuickLinks.vue'

it('a quick link inside the portal needs no reload, one outside gives nothing away', () => {
  const banners = [
    { id: 'b1', title: 'Tra cứu văn bản', icon: 'search-document' as const, image: null, href: '/van-ban' },
    {
      id: 'b2',
      title: 'Dịch vụ công',
      icon: 'link' as const,
      image: null,
      href: 'https://dichvucong.gov.vn',
    },
  ]
  const links = mount(QuickLinks, { props: { banners }, global: surroundings() }).findAll('a')
  expect(links.map((link) => link.attributes('href'))).toEqual(['/van-ban', 'https://dichvucong.gov.vn'])
  expect(links.map((link) => link.attributes('rel'))).toEqual([undefined, 'noopener noreferrer external'])
})

it('the picture an editor gave a quick link stands in place of the drawing', () => {
  const image = { url: '/uploads/hat.png', width: 40, height: 40, alt: '', caption: null, sources: [] }
  const banners = [{ id: 'b1', title: 'Hạt điều', icon: 'link' as const, image, href: '/van-ban' }]
  const links = mount(QuickLinks, { props: { banners }, global: surroundings() })
  expect(links.get('img').attributes()).toMatchObject({ src: '/uploads/hat.png', alt: '' })
  expect(links.find('svg').exists()).toBe(false)
})

it('a partner is named in words even where it has a picture', () => {
  const image = { url: '/uploads/bo.png', width: 40, height: 40, alt: '', caption: null, sources: [] }
  const partners = [{ id: 'p1', name: 'Bộ Công Thương', href: 'https://moit.gov.vn', image }]
  const partner = mount(PartnerLinks, { props: { partners }, global: surroundings() })
  expect(partner.get('a').text()).toBe('Bộ Công Thương')
  expect(partner.get('img').attributes('alt')).toBe('')
})
