import { mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createI18n } from '@/shared/i18n'
import { surroundings } from '@/shared/ui/testing/surroundings'
import TodayDate from './TodayDate.vue'

afterEach(() => vi.useRealTimers())

it('finished pages hold no date that would be wrong tomorrow', async () => {
  const html = await renderToString(createSSRApp(TodayDate).use(createI18n('vi', {})))
  expect(html).not.toContain('<time')
})

it('a reader sees the day it is in Vietnam, and the next one after midnight', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T16:59:30Z') })
  const date = mount(TodayDate, { global: surroundings() })
  await vi.advanceTimersByTimeAsync(0)
  expect(date.text()).toBe('Thứ hai, 23/11/2026')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(date.text()).toBe('Thứ ba, 24/11/2026')
  expect(date.attributes('datetime')).toBe('2026-11-24')
  date.unmount()
})
