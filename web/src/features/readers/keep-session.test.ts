import { PiniaColada, useQueryCache } from '@pinia/colada'
import type { SessionDto } from '@contract/readers'
import { createPinia } from 'pinia'
import { createApp, effectScope, nextTick, type EffectScope } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { idleness, notePresence } from './idle/idleness'
import { keepSession } from './keep-session'
import { refreshSession, signOut } from './readers.api'
import { acceptSession, session } from './session'
import type { TabMessage } from './tabs'

vi.mock('./readers.api', () => ({ refreshSession: vi.fn(), signOut: vi.fn() }))

const told: TabMessage[] = []
let hear: (message: TabMessage) => void
vi.mock('./tabs', () => ({
  otherTabs: (listener: typeof hear) => {
    hear = listener
    return (message: TabMessage) => void told.push(message)
  },
}))

const MINUTE = 60_000
const signedIn: SessionDto = {
  reader: { id: 'r1', name: 'Lan', email: 'lan@example.vn', createdAt: '2026-11-01T01:00:00.000Z' },
  accessToken: 'first',
  accessExpiresAt: '2099-01-01T00:00:00.000Z',
  idleSeconds: 1800,
  warningSeconds: 60,
}
const renewed = { ...signedIn, accessToken: 'second' }
const pinia = createPinia()
createApp({}).use(pinia).use(PiniaColada)
const cache = useQueryCache(pinia)
const asksAnew = vi.spyOn(cache, 'invalidateQueries')
let scope: EffectScope

function begin(): void {
  scope = effectScope()
  scope.run(() => keepSession(cache))
}
async function signIn(): Promise<void> {
  acceptSession(signedIn)
  await nextTick()
}
const doSomething = () => document.dispatchEvent(new Event('pointerdown'))

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-26T08:00:00Z') })
  vi.mocked(refreshSession).mockReset().mockResolvedValue(renewed)
  vi.mocked(signOut).mockReset().mockResolvedValue(undefined)
  asksAnew.mockClear()
  localStorage.clear()
  session.value = undefined
  notePresence()
  told.length = 0
})
afterEach(() => {
  scope.stop()
  vi.clearAllTimers()
  vi.useRealTimers()
})

it('a guest costs the server no request', () => {
  begin()
  expect(session.value).toBeNull()
  expect(refreshSession).not.toHaveBeenCalled()
})

it('a reader who was signed in here is signed in again', async () => {
  localStorage.setItem('signed-in', '1')
  begin()
  await vi.waitFor(() => expect(session.value).toEqual(renewed))
})

it('a reader whose server cannot be reached is a guest for now, and is asked for again by the next page', async () => {
  localStorage.setItem('signed-in', '1')
  vi.mocked(refreshSession).mockRejectedValue(new Error('offline'))
  begin()
  await vi.waitFor(() => expect(session.value).toBeNull())
  expect(localStorage.getItem('signed-in')).toBe('1')
})

it('a reader who goes on reading stays signed in, and the server hears of it every five minutes', async () => {
  begin()
  await signIn()
  for (let minute = 0; minute < 45; minute += 1) {
    doSomething()
    await vi.advanceTimersByTimeAsync(MINUTE)
  }
  expect(idleness.value.state).toBe('active')
  expect(vi.mocked(refreshSession).mock.calls.length).toBeGreaterThanOrEqual(7)
  expect(vi.mocked(refreshSession).mock.calls.length).toBeLessThanOrEqual(9)
})

it('a reader who left is asked half an hour after the last thing they did, whatever was renewed meanwhile', async () => {
  begin()
  await signIn()
  await vi.advanceTimersByTimeAsync(MINUTE)
  doSomething()
  await vi.advanceTimersByTimeAsync(30 * MINUTE - 1_000)
  expect(refreshSession).toHaveBeenCalledOnce()
  expect(idleness.value.state).toBe('active')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(idleness.value).toEqual({ state: 'warning', secondsLeft: 60 })
})

it('a reader who does not answer is signed out on the server', async () => {
  begin()
  await signIn()
  await vi.advanceTimersByTimeAsync(30 * MINUTE)
  doSomething()
  await vi.advanceTimersByTimeAsync(MINUTE)
  expect(signOut).toHaveBeenCalledOnce()
  expect(session.value).toBeNull()
  expect(idleness.value.state).toBe('over')
  await signIn()
  expect(idleness.value.state).toBe('active')
})

it('a reader whose other tab signed them out for being away learns it in this one', async () => {
  begin()
  await signIn()
  await vi.advanceTimersByTimeAsync(30 * MINUTE + 20_000)
  hear({ kind: 'session', session: null })
  await nextTick()
  expect(idleness.value.state).toBe('over')
})

it('a reader who answers has another half an hour, in all tabs', async () => {
  begin()
  await signIn()
  await vi.advanceTimersByTimeAsync(30 * MINUTE)
  told.length = 0
  notePresence()
  await nextTick()
  expect(told).toEqual([{ kind: 'active', at: Date.now() }])
  await vi.advanceTimersByTimeAsync(30 * MINUTE - 1_000)
  expect(idleness.value.state).toBe('active')
})

it('a reader who is busy in another tab is not asked in this one', async () => {
  begin()
  await signIn()
  await vi.advanceTimersByTimeAsync(29 * MINUTE)
  hear({ kind: 'active', at: Date.now() })
  await vi.advanceTimersByTimeAsync(2 * MINUTE)
  expect(idleness.value.state).toBe('active')
})

it('a reader who signs in or out in another tab does so in this one, and it is not told back', async () => {
  begin()
  hear({ kind: 'session', session: signedIn })
  await nextTick()
  expect(session.value).toEqual(signedIn)
  hear({ kind: 'session', session: null })
  await nextTick()
  expect(session.value).toBeNull()
  expect(told.filter(({ kind }) => kind === 'session')).toEqual([])
})

it('who signs in here is told to the other tabs; what others see of a reader is asked for anew', async () => {
  begin()
  await signIn()
  expect(told).toContainEqual({ kind: 'session', session: signedIn })
  expect(asksAnew).toHaveBeenCalledWith({ key: ['comments'] })
  asksAnew.mockClear()
  acceptSession(renewed)
  await nextTick()
  expect(asksAnew).not.toHaveBeenCalled()
})
