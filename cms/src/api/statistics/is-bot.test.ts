import { expect, it } from 'vitest'
import { isBot } from './is-bot'

const PHONE =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36'

it('a reader with a phone is no bot', () => {
  expect([isBot(PHONE), isBot(PHONE)]).toEqual([false, false])
})

it.each([
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)',
  'curl/8.5.0',
  '',
])('"%s" is a bot', (agent) => {
  expect(isBot(agent)).toBe(true)
})

it('thousands of made-up agents do not make it forget how to tell', () => {
  for (let turn = 0; turn < 1500; turn += 1) isBot(`agent ${turn}`)
  expect(isBot(PHONE)).toBe(false)
})
