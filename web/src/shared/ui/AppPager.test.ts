import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import AppPager from './AppPager.vue'
import { pagesToOffer } from './pager'
import { surroundings } from './testing/surroundings'

function show(page: number, pageCount: number) {
  const pagination = { page, pageCount, pageSize: 12, total: pageCount * 12 }
  const addressOfPage = (one: number) => (one === 1 ? '/bai-viet' : `/bai-viet?trang=${one}`)
  return mount(AppPager, { props: { pagination, addressOfPage }, global: surroundings() })
}

describe('the pager', () => {
  it('only the present page is marked as such', () => {
    const current = show(2, 6).findAll('[aria-current=page]')
    expect(current.map((one) => one.attributes('aria-label'))).toEqual(['Trang 2'])
  })

  it('a reader goes on and back by links that work without scripts', () => {
    const pager = show(2, 6)
    expect(pager.get('[rel=prev]').attributes('href')).toBe('/bai-viet')
    expect(pager.get('[rel=next]').attributes('href')).toBe('/bai-viet?trang=3')
  })

  it('there is nothing before the first page and nothing after the last', () => {
    expect(show(1, 6).find('[rel=prev]').exists()).toBe(false)
    expect(show(6, 6).find('[rel=next]').exists()).toBe(false)
  })

  it('a list of one page has no pager', () => {
    expect(show(1, 1).find('nav').exists()).toBe(false)
  })
})

describe('the pages offered', () => {
  it('a long list offers its ends and the neighbours', () => {
    expect(pagesToOffer(50, 833)).toEqual([1, null, 49, 50, 51, null, 833])
  })

  it('a gap of one page is that page', () => {
    expect(pagesToOffer(4, 5)).toEqual([1, 2, 3, 4, 5])
    expect(pagesToOffer(1, 2)).toEqual([1, 2])
  })
})
