import { flushPromises } from '@vue/test-utils'
import type { CommentDto, LeftOutRepliesDto } from '@contract/comments'
import { h } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bringNear } from '@/shared/testing/bring-near'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import './CommentPanel.vue'
import SubjectComments from './SubjectComments.vue'
import comments from './messages/vi.json'
import { comment, commentsMeta, ownComment } from './testing/comments'

vi.mock('@/shared/lib/challenge/solve-challenge', () => ({ solveChallenge: async () => 'solved' }))

const path = '/bai-viet/mot-bai'
const subject = { kind: 'article', id: 'a1' } as const
const routes = [{ path, component: { render: () => h(SubjectComments, { subject }) } }]
let opened: OpenPage
let answers: Record<string, unknown>

const leftOut = (count: number, nearestId: string): LeftOutRepliesDto => ({ count, nearestId })
const reply = (id: string): CommentDto => ({ ...comment, id, parentId: 'c1', level: 2 })
/** The thread c1 with one lot of its replies. */
const thread = (ids: string[], around: Partial<CommentDto> = {}) => ({
  data: [{ ...comment, replies: ids.map(reply), ...around }],
  meta: commentsMeta,
})

async function open(first: ReturnType<typeof thread>) {
  answers = { '/comments': first }
  opened = await openPage(path, { routes, messages: { comments, ui }, answers })
  await flushPromises()
}

async function follow(text: string) {
  await opened.page
    .findAll('a')
    .find((link) => link.text() === text)
    ?.trigger('click')
  await flushPromises()
}

const shown = () => opened.page.findAll('article').map((article) => article.attributes('id'))

beforeEach(bringNear)
afterEach(() => opened.page.unmount())

describe('replies that did not come with the page', () => {
  it('a reader is told how many, and the link shows them in a tab of its own too', async () => {
    await open(thread(['r1'], { laterReplies: leftOut(15, 'r2') }))
    const link = opened.page.findAll('a').find((one) => one.text() === 'Xem thêm 15 phản hồi')
    expect(link?.attributes('href')).toBe(`${path}?binh-luan=r2#binh-luan-r2`)
  })

  it('a reader opens lot after lot in place, and the focus goes along', async () => {
    await open(thread(['r1'], { laterReplies: leftOut(2, 'r2') }))
    answers['/comments'] = thread(['r2'], {
      earlierReplies: leftOut(1, 'r1'),
      laterReplies: leftOut(1, 'r3'),
    })
    await follow('Xem thêm 2 phản hồi')
    expect(opened.asked.at(-1)?.query).toMatchObject({ subject: 'article:a1', comment: 'r2', pageSize: 1 })
    expect(document.activeElement?.id).toBe('binh-luan-r2')
    answers['/comments'] = thread(['r3'], { earlierReplies: leftOut(2, 'r2') })
    await follow('Xem thêm 1 phản hồi')
    expect(shown()).toEqual(['c1', 'r1', 'r2', 'r3'].map((id) => `binh-luan-${id}`))
    expect(opened.page.text()).not.toContain('phản hồi trước đó')
  })

  it('a reader who came by a link reads what stands before it', async () => {
    await open(thread(['r2'], { earlierReplies: leftOut(1, 'r1') }))
    answers['/comments'] = thread(['r1'], { laterReplies: leftOut(1, 'r2') })
    await follow('Xem 1 phản hồi trước đó')
    expect(shown()).toEqual(['c1', 'r1', 'r2'].map((id) => `binh-luan-${id}`))
  })

  it('a failure is said, and the next press tries again', async () => {
    await open(thread(['r1'], { laterReplies: leftOut(1, 'r2') }))
    answers['/comments'] = { data: null, error: { status: 500, name: 'Error', message: 'x', details: {} } }
    await follow('Xem thêm 1 phản hồi')
    expect(opened.page.get('[role=alert]').text()).toContain('Chưa thực hiện được.')
    answers['/comments'] = thread(['r2'])
    await follow('Xem thêm 1 phản hồi')
    expect(shown()).toContain('binh-luan-r2')
  })

  it('a like of one of them is counted where it stands', async () => {
    await open(thread(['r1'], { laterReplies: leftOut(1, 'r2') }))
    answers['/comments'] = thread(['r2'])
    await follow('Xem thêm 1 phản hồi')
    answers['/comments/r2/reactions'] = {
      data: { likeCount: 9, dislikeCount: 0, reaction: 'like' },
      meta: {},
    }
    await opened.page.get('#binh-luan-r2 .comment-like').trigger('click')
    await flushPromises()
    expect(opened.page.get('#binh-luan-r2 .comment-like').text()).toBe('Thích 9')
  })
})

it('a reader is brought to their new comment where it stands on another page or among replies left out', async () => {
  const list = thread(['r1'])
  await open(list)
  const { page } = opened
  await page.get('textarea').setValue('Ý kiến của tôi.')
  await page.get('input[name=authorName]').setValue('Lan')
  await page.get('input[name=consent]').setValue(true)
  answers['/readers/challenge'] = { data: { parameters: {} }, meta: { consentVersion: '2026-01' } }
  const inTurn: unknown[] = [{ data: ownComment, meta: { message: 'Gửi thành công.' } }]
  Object.defineProperty(answers, '/comments', { get: () => inTurn.shift() ?? list })
  await page.get('form').trigger('submit')
  await flushPromises()
  expect(opened.router.currentRoute.value.fullPath).toBe(`${path}?binh-luan=c2#binh-luan-c2`)
})
