import { expect, it } from 'vitest'
import { routes as articles } from '@/features/articles/routes'
import { localizedRoute } from '@/shared/i18n'
import { openPage } from '@/shared/testing/open-page'
import en from '../messages/en.json'
import vi from '../messages/vi.json'
import LanguageSwitch from './LanguageSwitch.vue'

// The switch stands where the page would, over the query that the page of an article names.
const queries = articles.find(({ name }) => name === 'vi.article')?.meta?.queries
const routes = localizedRoute('article', async () => ({ default: LanguageSwitch }), queries)

async function switchOn(address: string, answers: Record<string, unknown>) {
  const messages = { app: address.startsWith('/en') ? en : vi }
  const { page } = await openPage(address, { routes, messages, answers })
  return page.get('a')
}

function answer(translations: object) {
  return { data: { slug: 'hat-dieu', translations }, meta: {} }
}

it('a reader of an article changes the language and stays with the article', async () => {
  const answers = { '/articles/hat-dieu': answer({ vi: 'hat-dieu', en: 'cashew' }) }
  const link = await switchOn('/bai-viet/hat-dieu', answers)
  expect(link.attributes('href')).toBe('/en/articles/cashew')
  expect(link.get('[lang=en]').text()).toBe('English')
})

it('a reader sees before leaving that an article is not translated', async () => {
  const link = await switchOn('/bai-viet/hat-dieu', {
    '/articles/hat-dieu': answer({ vi: 'hat-dieu', en: null }),
  })
  expect(link.attributes('href')).toBe('/en')
  expect(link.text()).toContain('Chưa có bản tiếng Anh')
  expect(link.find('.visually-hidden').exists()).toBe(false)
})
