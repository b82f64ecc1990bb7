import { expect, it } from 'vitest'
import { localPath } from './local-path'

it.each(['/', '/bai-viet/khai-mac', '/en/articles/opening?page=2'])('sends a reader back to %s', (path) => {
  expect(localPath(path)).toBe(path)
})

it.each([
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/a b',
  '/a\nSet-Cookie: x',
  'javascript:1',
  '/a#b',
])('sends nobody to "%s"', (text) => {
  expect(localPath(text)).toBe('/')
})
