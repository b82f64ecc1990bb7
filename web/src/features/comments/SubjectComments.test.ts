import { flushPromises } from '@vue/test-utils'
import type { CommentDto, CommentsMetaDto } from '@contract/comments'
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

const subject = { kind: 'article', id: 'a1' } as const
const path = '/bai-viet/mot-bai'
const routes = [{ path, component: { render: () => h(SubjectComments, { subject }) } }]
const failed = {
  data: null,
  error: { status: 400, name: 'ValidationError', message: 'Không hợp lệ', details: {} },
}
let opened: OpenPage
let answers: Record<string, unknown>

async function open(list: CommentDto[], meta: Partial<CommentsMetaDto> = {}, query = '') {
  answers = {
    '/comments': { data: list, meta: { ...commentsMeta, ...meta } },
    '/readers/challenge': { data: { parameters: {} }, meta: { consentVersion: '2026-01' } },
  }
  opened = await openPage(path + query, { routes, messages: { comments, ui }, answers })
  await flushPromises()
  return opened.page
}

async function fillIn(body = 'Ý kiến của tôi.') {
  const { page } = opened
  await page.get('form').trigger('focusin')
  await page.get('textarea').setValue(body)
  await page.get('input[name=authorName]').setValue('Lan')
  await page.get('input[name=consent]').setValue(true)
}

async function send() {
  await opened.page.get('form').trigger('submit')
  await flushPromises()
}

const posted = () => opened.asked.filter(({ method, path }) => method === 'post' && path === '/comments')

beforeEach(() => {
  bringNear()
  sessionStorage.clear()
  localStorage.clear()
})
afterEach(() => {
  opened.page.unmount()
  vi.unstubAllGlobals()
})

describe('the comments below an article', () => {
  it('a reader sees who wrote what, and can follow an address in it', async () => {
    const page = await open([{ ...comment, isOfficial: true }])
    expect(page.get('.comment-author').text()).toBe('Trần Thị Lan')
    expect(page.get('.pill').text()).toBe('Cơ quan trả lời')
    expect(page.get('.comment-text a').attributes()).toMatchObject({
      href: 'https://moit.gov.vn',
      rel: 'ugc nofollow noopener',
    })
  })

  it('markup in a comment is text', async () => {
    const page = await open([{ ...comment, body: '<img src=x onerror=alert(1)>' }])
    expect(page.get('.comment-text').text()).toBe('<img src=x onerror=alert(1)>')
    expect(page.find('.comment-text img').exists()).toBe(false)
  })

  it('an author sees that their comment waits, and why one was not published', async () => {
    const rejected: CommentDto = { ...ownComment, id: 'c3', state: 'rejected', rejectionReason: 'Quảng cáo' }
    const page = await open([ownComment, rejected])
    expect(page.get('#binh-luan-c2').text()).toContain('Chờ duyệt')
    expect(page.get('#binh-luan-c3').text()).toContain('Lý do: Quảng cáo')
  })

  it('the address asks for the order, the page and one comment', async () => {
    const page = await open([comment], {}, '?sap-xep=nhieu-thich&binh-luan=c1#binh-luan-c1')
    expect(opened.asked[0]?.query).toMatchObject({ subject: 'article:a1', sort: 'liked', comment: 'c1' })
    expect(page.get('.comment-link').attributes('href')).toBe(
      `${path}?sap-xep=nhieu-thich&binh-luan=c1#binh-luan-c1`,
    )
    expect(document.activeElement?.id).toBe('binh-luan-c1')
  })

  it('where comments are closed a reader is told why and gets no form', async () => {
    const page = await open([comment], { closed: 'too-old' })
    expect(page.text()).toContain('Mục này đã ngừng nhận bình luận.')
    expect(page.find('form').exists()).toBe(false)
    expect(page.text()).not.toContain('Trả lời')
  })

  it('a removed comment with answers leaves its place', async () => {
    const removed: CommentDto = {
      ...comment,
      state: 'removed',
      authorName: null,
      body: null,
      replies: [ownComment],
    }
    const page = await open([removed])
    expect(page.text()).toContain('Bình luận đã được gỡ.')
    expect(page.find('#binh-luan-c2').exists()).toBe(true)
  })

  it('comments are not asked for before they come into sight', async () => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe() {}
        disconnect() {}
      },
    )
    await open([comment])
    expect(opened.asked).toEqual([])
  })
})

describe('the form of a comment', () => {
  it('consent is never ticked for the reader, and nothing is sent without it', async () => {
    const page = await open([])
    expect(page.get<HTMLInputElement>('input[name=consent]').element.checked).toBe(false)
    await fillIn()
    await page.get('input[name=consent]').setValue(false)
    await send()
    expect(posted()).toEqual([])
    expect(page.text()).toContain('Bạn cần đồng ý trước khi gửi.')
    expect(document.activeElement?.getAttribute('name')).toBe('consent')
  })

  it('a guest sends a comment with a solved challenge and hears that it waits', async () => {
    const page = await open([])
    await fillIn()
    answers['/comments'] = { data: ownComment, meta: { ...commentsMeta, message: 'Gửi thành công.' } }
    await send()
    expect(posted()[0]).toMatchObject({
      headers: { 'Idempotency-Key': expect.stringMatching(/^[0-9a-f]{32}$/) },
      body: {
        subject,
        parentId: null,
        authorName: 'Lan',
        authorEmail: null,
        body: 'Ý kiến của tôi.',
        consentVersion: '2026-01',
        challenge: 'solved',
        website: '',
      },
    })
    expect(page.get('[role=status]').text()).toBe('Gửi thành công.')
  })

  it('what was typed survives a refused request, and a repeat carries the same key', async () => {
    const page = await open([])
    await fillIn()
    answers['/comments'] = failed
    await send()
    await send()
    expect(page.get('[role=alert]').text()).toBe('Không hợp lệ')
    expect(page.get<HTMLTextAreaElement>('textarea').element.value).toBe('Ý kiến của tôi.')
    const keys = posted().map(({ headers }) => headers?.['Idempotency-Key'])
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })

  it('what was typed survives a reload', async () => {
    await open([])
    await fillIn('Chưa xong')
    opened.page.unmount()
    const page = await open([])
    expect(page.get<HTMLTextAreaElement>('textarea').element.value).toBe('Chưa xong')
  })

  it('the trap for machines is out of reach of people', async () => {
    const page = await open([])
    const trap = page.get('input[name=website]')
    expect(trap.attributes('tabindex')).toBe('-1')
    expect(trap.element.closest('[aria-hidden=true]')).not.toBeNull()
  })

  it('a signed-in reader is asked for no name and no challenge', async () => {
    const page = await open([], { needsChallenge: false })
    await page.get('textarea').setValue('Ý kiến của tôi.')
    await page.get('input[name=consent]').setValue(true)
    answers['/comments'] = { data: ownComment, meta: { ...commentsMeta, needsChallenge: false, message: '' } }
    await send()
    expect(page.find('input[name=authorName]').exists()).toBe(false)
    expect(opened.asked.some(({ path }) => path === '/readers/challenge')).toBe(false)
    expect(posted()).toHaveLength(1)
  })
})

describe('what readers do with a comment', () => {
  it('a reader answers a comment', async () => {
    const page = await open([comment])
    const reply = page.findAll('.comment-action').find((button) => button.text() === 'Trả lời')
    await reply?.trigger('click')
    expect(page.findAll('form')).toHaveLength(2)
    expect(page.text()).toContain('Trả lời của bạn')
  })

  it('a reader likes a comment, and takes the like back with a second press', async () => {
    const liked = { ...comment, own: { ...comment.own, reaction: 'like' as const } }
    const page = await open([liked])
    answers['/comments/c1/reactions'] = { data: { likeCount: 2, dislikeCount: 0, reaction: null }, meta: {} }
    expect(page.get('.comment-like').attributes('aria-pressed')).toBe('true')
    await page.get('.comment-like').trigger('click')
    await flushPromises()
    expect(opened.asked.find(({ path }) => path.endsWith('/reactions'))?.body).toEqual({ reaction: null })
    expect(page.get('.comment-like').attributes('aria-pressed')).toBe('false')
    expect(page.get('.comment-like').text()).toBe('Thích 2')
  })

  it('a reader reports a comment with a reason and hears what became of it', async () => {
    const page = await open([comment])
    answers['/comments/c1/reports'] = { data: { hasReported: true }, meta: { message: 'Cảm ơn bạn.' } }
    const report = page.findAll('.comment-action').find((button) => button.text() === 'Báo cáo')
    await report?.trigger('click')
    await page.get('input[value=insult]').setValue(true)
    await page.get('article form').trigger('submit')
    await flushPromises()
    expect(opened.asked.find(({ path }) => path.endsWith('/reports'))?.body).toEqual({ reason: 'insult' })
    expect(page.get('[role=status]').text()).toBe('Cảm ơn bạn.')
  })

  it('an author deletes their comment only after being asked', async () => {
    const page = await open([ownComment])
    answers['/comments/c2'] = { data: null, meta: { message: 'Đã xóa bình luận của bạn.' } }
    const remove = page.findAll('.comment-action').find((button) => button.text() === 'Xóa')
    await remove?.trigger('click')
    expect(opened.asked.some(({ method }) => method === 'delete')).toBe(false)
    await page.get('[role=group] button').trigger('click')
    await flushPromises()
    expect(opened.asked.some(({ method, path }) => method === 'delete' && path === '/comments/c2')).toBe(true)
  })
})
