import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  createApp,
  createSSRApp,
  defineComponent,
  h,
  onMounted,
  shallowRef,
  type App,
  type Component,
} from 'vue'
import { renderToString } from 'vue/server-renderer'
import { latePart, partInSight, partInTurn, takeUpTheRest, untilTakenUp } from './late-part'

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
const pageOf = (...parts: Component[]) => createSSRApp({ render: () => parts.map((one) => h(one)) })

async function open(...parts: Component[]): Promise<void> {
  document.body.innerHTML = `<div id="app">${await renderToString(pageOf(...parts))}</div>`
  countTasks()
  app = pageOf(...parts)
  app.mount('#app')
}

/** What the browser tells those who watch whether a part nears the screen. */
type Notice = (entries: { isIntersecting: boolean; target: Element }[]) => void
const watched = new Map<Element, Notice>()

/** The reader scrolls to a part. */
async function scrollTo(name: string): Promise<void> {
  const target = document.getElementById(name)
  if (target) watched.get(target)?.([{ isIntersecting: true, target }])
  await untilTakenUp()
}

const namesTaken = () => taken.map(([name]) => name)

beforeEach(() => {
  taken = []
  watched.clear()
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(readonly notice: Notice) {}
      observe(target: Element) {
        watched.set(target, this.notice)
      }
      disconnect() {}
    },
  )
})
afterEach(() => {
  clearTimeout(counting)
  app?.unmount()
  vi.unstubAllGlobals()
})

it('no two parts of a page keep a reader waiting at a time', async () => {
  await open(Header, Footer)
  await untilTakenUp()
  expect(namesTaken().sort()).toEqual(['footer', 'header', 'search'])
  expect(new Set(taken.map(([, number]) => number)).size).toBe(3)
})

it('a reader who presses a button of any part is answered once all are taken up', async () => {
  await open(Header, Footer)
  await untilTakenUp()
  for (const name of ['header', 'search', 'footer']) document.getElementById(name)?.click()
  await Promise.resolve()
  expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    '1',
    '1',
    '1',
  ])
})

it('a slow phone does nothing for parts that its reader does not come near', async () => {
  await open(Header, partInSight(part('list')), partInSight(part('end')))
  await untilTakenUp()
  expect(namesTaken()).not.toContain('list')
  await scrollTo('list')
  document.getElementById('list')?.click()
  await Promise.resolve()
  expect(document.getElementById('list')?.textContent).toBe('1')
  expect(namesTaken()).not.toContain('end')
})

it('parts out of sight follow their reader to another page', async () => {
  await open(partInSight(part('menu', partInSight(part('entry')))))
  await takeUpTheRest()
  expect(namesTaken().sort()).toEqual(['entry', 'menu'])
})

it('a part that is gone before it came near is not taken up any more', async () => {
  await open(partInSight(part('list')))
  await untilTakenUp()
  app?.unmount()
  app = undefined
  await takeUpTheRest()
  expect(taken).toEqual([])
})

it('a reader loads no code of parts that they do not come near', async () => {
  const load = vi.fn(async () => part('gallery'))
  const Gallery = latePart(load)
  await open(Gallery)
  await untilTakenUp()
  load.mockClear()
  expect(namesTaken()).toEqual([])
  await scrollTo('gallery')
  await vi.waitFor(() => expect(namesTaken()).toEqual(['gallery']))
})

it('a reader who comes back to a page finds all of it at once, and stands where they stood', () => {
  document.body.innerHTML = '<div id="app"></div>'
  app = createApp({ render: () => [h(Header), h(Footer)] })
  app.mount('#app')
  expect([...document.querySelectorAll('button')].map(({ id }) => id)).toEqual(['header', 'search', 'footer'])
})
