import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { localizedRoute } from '@/shared/i18n'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import app from '../messages/vi.json'
import HeaderSearch from './HeaderSearch.vue'

const routes = localizedRoute('articles', async () => ({ default: HeaderSearch }))
let opened: OpenPage

afterEach(() => opened.page.unmount())

it('a reader searches from every page, with or without scripts', async () => {
  opened = await openPage('/bai-viet', { routes, messages: { app, ui }, answers: {} })
  const form = opened.page.get('[role=search]')
  expect(form.attributes()).toMatchObject({ method: 'get', action: '/tim-kiem' })
  await form.get('[type=search]').setValue(' hạt điều ')
  await form.trigger('submit')
  await flushPromises()
  expect(opened.router.currentRoute.value.query).toEqual({ q: 'hạt điều' })
})
