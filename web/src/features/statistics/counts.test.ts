import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { SubjectRef } from '@contract/subjects'
import { defineComponent, h, nextTick, ref } from 'vue'
import { createHttp, provideHttp } from '@/shared/http'
import { surroundings } from '@/shared/ui/testing/surroundings'
import messages from './messages/first/vi.json'
import { SiteStatistics, usePageView, ViewCount } from './index'

const site = { online: 3, bots: 1, guests: 2, members: 0, today: 12, month: 345, total: 6_070_818 }
let asked: { method: string; path: string; query: Record<string, unknown>; body?: unknown }[]
let isDown: boolean
let entries = 0

const newArticle = (): SubjectRef => ({ kind: 'article', id: `a${(entries += 1)}` })
const counted = (subject: SubjectRef, viewCount: number) => ({
  subject,
  viewCount,
  downloadCount: 7,
  files: [{ id: 'f1', downloadCount: 5 }],
  commentCount: 0,
})

function subjectsOf(text: unknown): SubjectRef[] {
  return String(text)
    .split(',')
    .map((word) => ({ kind: 'article', id: word.split(':')[1] ?? '' }))
}

const http = createHttp(
  async (request) => {
    asked.push(request)
    if (isDown) return { status: 503, body: null }
    const { subject } = (request.body ?? { subject: null }) as { subject: SubjectRef | null }
    const data =
      request.method === 'post'
        ? { subject: subject && counted(subject, 4661), site }
        : subjectsOf(request.query.subjects).map((found) => counted(found, 4660))
    return { status: 200, body: { data, meta: {} } }
  },
  () => 'vi',
)

function show(render: () => unknown, setup = () => {}) {
  const around = surroundings('vi', { statistics: messages })
  const page = defineComponent({ setup: () => (setup(), () => h('main', [render()] as never)) })
  return mount(page, { global: { plugins: [...around.plugins, (app) => provideHttp(app, http)] } })
}

/** Lets the browser have nothing better to do. */
async function rest() {
  await vi.runAllTimersAsync()
  await flushPromises()
}

beforeEach(() => {
  asked = []
  isDown = false
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('the counts of everything on screen come in one request', async () => {
  const subjects = [newArticle(), newArticle()]
  const page = show(() => subjects.map((subject) => h(ViewCount, { subject })))
  expect(page.text()).toBe('')
  await rest()
  expect(asked.map(({ path, query }) => [path, query.subjects])).toEqual([
    ['/statistics/counts', subjects.map(({ id }) => `article:${id}`).join(',')],
  ])
  expect(page.findAll('.view-count').map((count) => count.text())).toEqual([
    '4.660 lượt xem',
    '4.660 lượt xem',
  ])
})

it('more subjects than one request may ask for are asked for in turn', async () => {
  const subjects = Array.from({ length: 51 }, newArticle)
  show(() => subjects.map((subject) => h(ViewCount, { subject })))
  await rest()
  expect(asked.map(({ query }) => subjectsOf(query.subjects).length)).toEqual([50, 1])
})

it('a reader sees downloads as downloads', async () => {
  const page = show(() => h(ViewCount, { subject: newArticle(), of: 'downloads' }))
  await rest()
  expect(page.text()).toBe('7 lượt tải')
})

it('a page shown is counted once, and its reader is in the count', async () => {
  const subject = newArticle()
  const page = show(
    () => [h(ViewCount, { subject }), h(SiteStatistics)],
    () => usePageView(() => subject),
  )
  await rest()
  expect(asked.filter(({ method }) => method === 'post').map(({ path, body }) => [path, body])).toEqual([
    ['/hits', { subject }],
  ])
  expect(page.get('.view-count').text()).toBe('4.661 lượt xem')
  expect(page.get('.site-statistics').text()).toContain('Tổng lượt truy cập6.070.818')
})

it('the next article on the same page is a view of its own, and none before it is known', async () => {
  const shown = ref<SubjectRef | undefined>()
  show(
    () => null,
    () => usePageView(() => shown.value),
  )
  await rest()
  expect(asked).toEqual([])
  for (const subject of [newArticle(), newArticle()]) {
    shown.value = subject
    await nextTick()
    await rest()
  }
  expect(asked).toHaveLength(2)
})

it('a reader notices nothing when nobody counts', async () => {
  isDown = true
  const subject = newArticle()
  const page = show(
    () => h(ViewCount, { subject }),
    () => usePageView(() => subject),
  )
  await rest()
  expect(page.text()).toBe('')
})

it('of several files each tells how often it was taken, one that nobody took yet too', async () => {
  const subject = newArticle()
  const counts = ['f1', 'f2'].map((file) => h(ViewCount, { subject, of: 'downloads', file }))
  const page = show(() => counts)
  await rest()
  expect(page.findAll('.view-count').map((count) => count.text())).toEqual(['5 lượt tải', '0 lượt tải'])
  page.unmount()
})
