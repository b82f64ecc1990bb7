import { expect, it } from 'vitest'
import { publicAddress } from './public-address'

it('leads an editor to the comment on its public page', () => {
  const place = { kind: 'article' as const, slug: 'khai-mac', commentId: 'abc' }
  expect(publicAddress('https://portal.example', place)).toBe(
    'https://portal.example/bai-viet/khai-mac?binh-luan=abc#binh-luan-abc',
  )
})
