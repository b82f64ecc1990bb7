import { flushPromises } from '@vue/test-utils'
import type { RatingDto } from '@contract/ratings'
import { h } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bringNear } from '@/shared/testing/bring-near'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import SubjectRating from './SubjectRating.vue'
import ratings from './messages/vi.json'

const subject = { kind: 'article', id: 'a1' } as const
const unrated: RatingDto = {
  subject,
  sum: 0,
  count: 0,
  average: null,
  spread: [0, 0, 0, 0, 0],
  own: null,
  isOpen: true,
}
const rated: RatingDto = { ...unrated, sum: 18, count: 4, average: 4.5, spread: [0, 0, 1, 0, 3] }
const routes = [{ path: '/bai-viet/mot-bai', component: { render: () => h(SubjectRating, { subject }) } }]
let opened: OpenPage

async function open(rating: RatingDto, query = '') {
  const answers = {
    '/ratings/article/a1': {
      data: rating,
      meta: { outcome: 'changed', message: 'Bạn đã đánh giá bài viết này rồi; đã đổi.' },
    },
  }
  opened = await openPage(`/bai-viet/mot-bai${query}`, { routes, messages: { ratings, ui }, answers })
  return opened.page
}

/** Nothing ever comes into sight. */
function farFromScreen() {
  vi.unstubAllGlobals()
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
}

beforeEach(bringNear)
afterEach(() => {
  opened.page.unmount()
  vi.unstubAllGlobals()
})

describe('the rating of an article', () => {
  it('a reader sees the total, the average and how the votes are spread', async () => {
    const page = await open(rated)
    expect(page.text()).toContain('Tổng số điểm của bài viết là: 18 trong 4 đánh giá')
    expect(page.text()).toContain('Trung bình 4,5 / 5 sao')
    expect(page.findAll('.rating-spread li').map((row) => row.text())).toContain('5 sao3')
  })

  it('nobody has rated it: it says so', async () => {
    const page = await open(unrated)
    expect(page.text()).toContain('Chưa có đánh giá')
    expect(page.text()).not.toContain('Trung bình')
  })

  it('a reader without scripts sends a plain form that leads back to the page', async () => {
    const page = await open(unrated)
    const form = page.get('form')
    expect(form.attributes()).toMatchObject({ method: 'post', action: '/api/ratings/article/a1?locale=vi' })
    expect(form.get('input[name=back]').attributes('value')).toBe('/bai-viet/mot-bai?danh-gia=')
    expect(form.findAll('input[name=stars]').map((input) => input.attributes('value'))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ])
  })

  it('a reader who comes back from the plain form is thanked and sees the figures at once', async () => {
    farFromScreen()
    const page = await open(rated, '?danh-gia=4')
    expect(page.get('[role=status]').text()).toBe('Cảm ơn bạn đã đánh giá.')
    expect(page.text()).toContain('Tổng số điểm của bài viết là: 18 trong 4 đánh giá')
    expect(page.text()).toContain('Bạn đã đánh giá bài viết này rồi: 4 sao')
  })

  it('a reader who took the stars back by the plain form is told so and can give others', async () => {
    farFromScreen()
    const page = await open(rated, '?danh-gia=0')
    expect(page.get('[role=status]').text()).toBe('Đã bỏ đánh giá của bạn.')
    expect(page.text()).toContain('Bạn cho bài viết mấy sao?')
    expect(page.text()).toContain('18 trong 4 đánh giá')
  })

  it('nobody is thanked for stars that do not exist', async () => {
    const page = await open(rated, '?danh-gia=9')
    expect(page.get('[role=status]').text()).toBe('')
  })

  it('a reader gives stars and hears what the server says', async () => {
    const page = await open(unrated)
    await page.get('input[value="4"]').setValue(true)
    await page.get('form').trigger('submit')
    await flushPromises()
    expect(opened.asked.at(-1)).toMatchObject({ method: 'put', body: { stars: 4 } })
    expect(page.get('[role=status]').text()).toContain('Bạn đã đánh giá bài viết này rồi')
  })

  it('a reader who has rated is told so and can take it back', async () => {
    const page = await open({ ...rated, own: 4 })
    expect(page.text()).toContain('Bạn đã đánh giá bài viết này rồi: 4 sao')
    expect(page.get<HTMLInputElement>('input[value="4"]').element.checked).toBe(true)
    await page.get('button[name=takeBack]').trigger('click')
    await flushPromises()
    expect(opened.asked.at(-1)).toMatchObject({ method: 'delete' })
  })

  it('ratings that were switched off meanwhile are shown without a form', async () => {
    const page = await open({ ...rated, isOpen: false })
    expect(page.find('form').exists()).toBe(false)
    expect(page.text()).toContain('Mục này hiện không nhận đánh giá.')
  })

  it('figures are not asked for before the rating comes into sight', async () => {
    farFromScreen()
    await open(rated)
    expect(opened.asked).toEqual([])
  })
})
