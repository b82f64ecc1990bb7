import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { createI18n } from './i18n'
import { useTexts } from './use-texts'

const texts = { vi: { part: { reply: 'Trả lời' } }, en: { part: { reply: 'Reply' } } }

const Part = defineComponent(() => {
  const { t } = useTexts(texts)
  return () => h('p', `${t('part.reply')}, ${t('ui.close')}`)
})

it('a part that comes later has its own texts and those of every page, in the language of the page', async () => {
  const i18n = createI18n('vi', { ui: { close: 'Đóng' } })
  const part = mount(Part, { global: { plugins: [i18n] } })
  expect(part.text()).toBe('Trả lời, Đóng')
  i18n.use('en', { ui: { close: 'Close' } })
  await part.vm.$nextTick()
  expect(part.text()).toBe('Reply, Close')
})
