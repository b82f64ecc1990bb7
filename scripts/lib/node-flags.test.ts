import { expect, it } from 'vitest'
import { webFlags } from './node-flags'

it('the heap of the web server grows with what it may keep', () => {
  expect(webFlags({ NODE_ENV: 'production' })).toContain('--max-old-space-size=512')
  expect(webFlags({ NODE_ENV: 'production', CACHE_MEGABYTES: '2048' })).toContain('--max-old-space-size=2432')
})

it('a setting that is no number leaves the heap as usual: the server itself refuses it', () => {
  expect(webFlags({ CACHE_MEGABYTES: 'much' })).toContain('--max-old-space-size=512')
})

it('the development server may use as much as it needs', () => {
  expect(webFlags({ NODE_ENV: 'development' })).toEqual(['--import', 'tsx'])
})
