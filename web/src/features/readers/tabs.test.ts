import { afterEach, expect, it, vi } from 'vitest'
import { otherTabs, type TabMessage } from './tabs'

afterEach(() => vi.unstubAllGlobals())

/** Tabs of one browser: what one posts, the others hear. */
function stubBrowser() {
  const channels: { name: string; onmessage?: (event: { data: TabMessage }) => void }[] = []
  class Channel {
    onmessage?: (event: { data: TabMessage }) => void
    constructor(readonly name: string) {
      channels.push(this)
    }
    postMessage(data: TabMessage) {
      for (const other of channels)
        if (other !== this && other.name === this.name) other.onmessage?.({ data })
    }
  }
  vi.stubGlobal('BroadcastChannel', Channel)
}

it('what a reader does in one tab the others hear, and that tab does not', () => {
  stubBrowser()
  const [one, two] = [vi.fn(), vi.fn()]
  const tell = otherTabs(one)
  otherTabs(two)
  tell({ kind: 'session', session: null })
  expect(two).toHaveBeenCalledExactlyOnceWith({ kind: 'session', session: null })
  expect(one).not.toHaveBeenCalled()
})

it('a browser whose tabs cannot speak to each other works as with one tab', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  const tell = otherTabs(vi.fn())
  expect(() => tell({ kind: 'active', at: 1 })).not.toThrow()
})
