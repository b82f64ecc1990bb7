import { afterEach, expect, it, vi } from 'vitest'
import { copyText } from './copy-text'

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.innerHTML = ''
})

/** What a page without TLS has: the old way, as far as the browser lets it. */
function withoutClipboard(copy: () => boolean) {
  vi.stubGlobal('navigator', {})
  Object.assign(document, { execCommand: copy })
}

it('a reader copies by the clipboard, where there is one', async () => {
  const writeText = vi.fn(async () => undefined)
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  expect(await copyText('https://example.vn/a')).toBe(true)
  expect(writeText).toHaveBeenCalledWith('https://example.vn/a')
})

it('a reader of a portal without TLS copies too, and stays where they were', async () => {
  const button = document.createElement('button')
  document.body.append(button)
  button.focus()
  let copied = ''
  withoutClipboard(() => {
    copied = document.querySelector('textarea')?.value ?? ''
    return true
  })
  expect(await copyText('http://portal.lan/a')).toBe(true)
  expect(copied).toBe('http://portal.lan/a')
  expect(document.querySelector('textarea')).toBeNull()
  expect(document.activeElement).toBe(button)
})

it('a reader is told where the browser forbids it', async () => {
  withoutClipboard(() => false)
  expect(await copyText('x')).toBe(false)
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } })
  expect(await copyText('x')).toBe(false)
})
