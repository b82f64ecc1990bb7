import { expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { localizedRoute } from '@/shared/i18n'
import { isOtherPage } from './focus-on-content'

const list = async () => ({ default: { render: () => null } })
const routes = [...localizedRoute('articles', list), ...localizedRoute('documents', list)]
const router = createRouter({ history: createMemoryHistory(), routes })

function moves(from: string, to: string): boolean {
  return isOtherPage(router.resolve(to), router.resolve(from))
}

it('a reader who turns the page of a list begins at its top', () => {
  expect(moves('/bai-viet', '/bai-viet?trang=2')).toBe(true)
  expect(moves('/en/articles?page=2', '/en/articles?page=3')).toBe(true)
})

it('a reader who comes to another address begins at its top', () => {
  expect(moves('/bai-viet', '/van-ban')).toBe(true)
})

it('a reader who filters a list stays where the filters are', () => {
  expect(moves('/van-ban', '/van-ban?hieu-luc=con')).toBe(false)
})
