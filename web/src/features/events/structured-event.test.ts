import { expect, it } from 'vitest'
import { structuredEvent } from './structured-event'
import { marketFair } from './testing/market-fair'

it('a search engine is told when a fair is cancelled', () => {
  expect(structuredEvent({ ...marketFair, isExample: false, state: 'cancelled' })).toMatchObject({
    '@type': 'Event',
    eventStatus: 'https://schema.org/EventCancelled',
    location: { address: 'Đường 14 tháng 12, Xã Bù Đăng, tỉnh Đồng Nai' },
  })
})

it('a search engine is not told of illustrative fairs', () => {
  expect(structuredEvent(marketFair)).toBeNull()
})
