import { afterEach, beforeEach, expect, it } from 'vitest'
import { createSSRApp, defineComponent, h, onMounted, shallowRef, type App, type Component } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { partInTurn, untilTakenUp } from './late-part'

/** The parts taken up so far, each with the number of the task in which that happened. */
let taken: [name: string, task: number][] = []
let task = 0
let counting: ReturnType<typeof setTimeout>
let app: App | undefined

const countTasks = () => {
  task += 1
  counting = setTimeout(countTasks)
}

const part = (name: string, content?: Component) =>
  defineComponent(() => {
    const presses = shallowRef(0)
    onMounted(() => taken.push([name, task]))
    return () => [
      h('button', { id: name, onClick: () => (presses.value += 1) }, `${presses.value}`),
      content && h(content),
    ]
  })

const Search = partInTurn(part('search'))
const Header = partInTurn(part('header', Search))
const Footer = partInTurn(part('footer'))
const page = () => createSSRApp({ render: () => [h(Header), h(Footer)] })

async function open(): Promise<void> {
  document.body.innerHTML = `<div id="app">${await renderToString(page())}</div>`
  countTasks()
  app = page()
  app.mount('#app')
}

beforeEach(() => {
  taken = []
})
afterEach(() => {
  clearTimeout(counting)
  app?.unmount()
})

it('no two parts of a page keep a reader waiting at a time', async () => {
  await open()
  await untilTakenUp()
  expect(taken.map(([name]) => name).sort()).toEqual(['footer', 'header', 'search'])
  expect(new Set(taken.map(([, number]) => number)).size).toBe(3)
})

it('a reader who presses a button of any part is answered once all are taken up', async () => {
  await open()
  await untilTakenUp()
  for (const name of ['header', 'search', 'footer']) document.getElementById(name)?.click()
  await Promise.resolve()
  expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    '1',
    '1',
    '1',
  ])
})
