import { expect, it } from 'vitest'
import { cleanVideo, videoAt } from './videos'

it.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=10s', 'youtube', 'dQw4w9WgXcQ'],
  ['https://youtu.be/dQw4w9WgXcQ?si=abc', 'youtube', 'dQw4w9WgXcQ'],
  ['https://www.youtube.com/embed/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
  ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
  ['https://vimeo.com/76979871', 'vimeo', '76979871'],
  ['https://player.vimeo.com/video/76979871?h=1', 'vimeo', '76979871'],
])('an editor pastes %s and the video is found', (address, provider, videoId) => {
  expect(videoAt(address)).toEqual({ provider, videoId })
})

it.each([
  'https://evil.example/watch?v=dQw4w9WgXcQ',
  'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'abc',
  '',
])('no video is found at %j', (address) => {
  expect(videoAt(address)).toBeNull()
})

it('a video without a title is still called something', () => {
  expect(cleanVideo({ provider: 'vimeo', videoId: '76979871', title: '  ' })).toEqual({
    provider: 'vimeo',
    videoId: '76979871',
    title: 'Video',
  })
})
