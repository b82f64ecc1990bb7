import { mount } from '@vue/test-utils'
import { ref } from 'vue'
import { expect, it, vi } from 'vitest'
import AbsentContent from './AbsentContent.vue'
import { surroundings } from './testing/surroundings'

function show(error: unknown) {
  const asked = { data: ref(), error: ref(error), refetch: vi.fn() }
  const shown = mount(AbsentContent, { props: { asked, title: 'Không tìm thấy' }, global: surroundings() })
  return { asked, shown }
}

it('a reader who waits is told so, and nothing is said to be missing', () => {
  const { shown } = show(null)
  expect(shown.get('[role=status]').text()).toBe('Đang tải…')
  expect(shown.text()).not.toContain('Không tìm thấy')
})

it('a reader whom the portal failed can ask again', async () => {
  const { asked, shown } = show(new Error('away'))
  await shown.get('[role=alert] button').trigger('click')
  expect(asked.refetch).toHaveBeenCalledOnce()
})
