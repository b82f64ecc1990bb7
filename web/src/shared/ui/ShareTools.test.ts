import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import ShareTools from './ShareTools.vue'
import { surroundings } from './testing/surroundings'

afterEach(() => vi.unstubAllGlobals())

function show(browser: object) {
  vi.stubGlobal('navigator', browser)
  return mount(ShareTools, { props: { title: 'Hạt điều' }, global: surroundings() })
}

function button(tools: ReturnType<typeof show>, words: string) {
  return tools.findAll('button').find((one) => one.text() === words)
}

it('a reader who copies the link is told that it is copied', async () => {
  const tools = show({ clipboard: { writeText: async () => undefined } })
  await button(tools, 'Chép đường dẫn')?.trigger('click')
  await flushPromises()
  expect(tools.get('[role=status]').text()).toBe('Đã chép đường dẫn')
})

it('a browser that forbids copying says how to go on', async () => {
  const tools = show({ clipboard: { writeText: () => Promise.reject(new Error('no')) } })
  await button(tools, 'Chép đường dẫn')?.trigger('click')
  await flushPromises()
  expect(tools.get('[role=status]').text()).toContain('thanh địa chỉ')
})

it('sharing is offered only where the device can', async () => {
  expect(button(show({}), 'Chia sẻ')).toBeUndefined()
  const share = vi.fn(async () => undefined)
  const tools = show({ share })
  await flushPromises()
  await button(tools, 'Chia sẻ')?.trigger('click')
  expect(share).toHaveBeenCalledWith({ title: 'Hạt điều', url: location.href })
})
