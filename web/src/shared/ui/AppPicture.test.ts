import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import AppPicture from './AppPicture.vue'
import { patternCount, patternNumber } from './picture'

const image = {
  url: '/uploads/a.jpg',
  width: 1200,
  height: 800,
  alt: 'Gian hàng hạt điều',
  sources: [{ url: '/uploads/a-500.jpg', width: 500 }],
}

it('a phone fetches the small rendering of a picture', () => {
  const img = mount(AppPicture, { props: { image, sizes: '50vw' } })
    .get('img')
    .attributes()
  expect(img.srcset).toBe('/uploads/a-500.jpg 500w, /uploads/a.jpg 1200w')
  expect(img.sizes).toBe('50vw')
})

it('a picture below the fold waits, the lead does not', () => {
  expect(mount(AppPicture, { props: { image } }).get('img').attributes('loading')).toBe('lazy')
  const lead = mount(AppPicture, { props: { image, isLead: true } })
    .get('img')
    .attributes()
  expect([lead.loading, lead.fetchpriority]).toEqual(['eager', 'high'])
})

it('a picture beside a title that says the same is silent, alone it speaks', () => {
  expect(mount(AppPicture, { props: { image } }).get('img').attributes('alt')).toBe('Gian hàng hạt điều')
  expect(
    mount(AppPicture, { props: { image, isDecorative: true } })
      .get('img')
      .attributes('alt'),
  ).toBe('')
})

it('without a picture a drawing stands in, never an empty box', () => {
  const drawn = mount(AppPicture, { props: { image: null, seed: 'tin-tuc' } })
  expect(drawn.find('img').exists()).toBe(false)
  expect(drawn.get('svg').attributes('aria-hidden')).toBe('true')
})

it('a category always has the same drawing', () => {
  expect(patternNumber('tin-tuc')).toBe(patternNumber('tin-tuc'))
  const numbers = ['a', 'b', 'c', 'phien-cho', ''].map(patternNumber)
  expect(numbers.every((number) => number >= 0 && number < patternCount)).toBe(true)
})
