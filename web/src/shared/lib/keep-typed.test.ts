import { createSSRApp, h, nextTick, ref } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { keepTyped } from './keep-typed'

afterEach(() => {
  document.body.innerHTML = ''
})

function field(selector: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(selector)
  if (!found) throw new Error(`No field ${selector}`)
  return found
}

it('what a reader typed before the scripts came is in the field and known to the page', async () => {
  document.body.innerHTML = '<div id="app"><input type="text"></div>'
  const words = ref('')
  const onInput = (event: Event) => {
    if (event.target instanceof HTMLInputElement) words.value = event.target.value
  }
  const app = createSSRApp({ render: () => h('input', { type: 'text', value: words.value, onInput }) })
  field('input').value = 'hạt điều'
  keepTyped(() => app.mount('#app'))
  await nextTick()
  expect(field('input').value).toBe('hạt điều')
  expect(words.value).toBe('hạt điều')
  app.unmount()
})

it('stars and boxes chosen before the scripts came stay chosen', () => {
  document.body.innerHTML =
    '<input type="radio" name="stars" value="3"><input type="checkbox" name="consent"><select><option selected>a</option><option>b</option></select>'
  field('[type=radio]').checked = true
  field('[type=checkbox]').checked = true
  field('select').value = 'b'
  const told: string[] = []
  document.addEventListener('change', (event) => told.push((event.target as HTMLElement).tagName))
  keepTyped(() => {
    field('[type=radio]').checked = false
    field('[type=checkbox]').checked = false
    field('select').value = 'a'
  })
  expect(field('[type=radio]').checked).toBe(true)
  expect(field('[type=checkbox]').checked).toBe(true)
  expect(field('select').value).toBe('b')
  expect(told).toEqual(['INPUT', 'INPUT', 'SELECT'])
})

it('a field that nobody touched is left to the page', () => {
  document.body.innerHTML = '<input type="search" value="cũ">'
  keepTyped(() => (field('input').value = 'mới'))
  expect(field('input').value).toBe('mới')
})
