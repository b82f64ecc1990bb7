import { expect, it } from 'vitest'
import { isCrawler } from './is-crawler'

it.each([
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)',
])('"%s" is a crawler, asked once or often', (agent) => {
  expect([isCrawler(agent), isCrawler(agent)]).toEqual([true, true])
})

it('thousands of made-up names do not make it forget how to tell', () => {
  for (let turn = 0; turn < 1500; turn += 1) isCrawler(`agent ${turn}`)
  expect(isCrawler('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/147.0.0.0 Safari/537.36')).toBe(
    false,
  )
})
