import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { meetBadAddresses } from './bad-addresses'
import { createFront } from './front'

const front = createFront()
let origin = ''

beforeAll(async () => {
  front.put(meetBadAddresses({ 'x-content-type-options': 'nosniff' }))
  // What all that stands behind gets to see.
  front.last(({ url }, response) => void response.end(url))
  front.server.listen(0, '127.0.0.1')
  await once(front.server, 'listening')
  const place = front.server.address()
  origin = `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}`
})
afterAll(() => void front.server.close())

const seen = async (path: string) => (await fetch(origin + path)).text()

it.each([
  ['/%zz', '/%25zz'],
  ['/tin-tuc/%E0%A4%A?trang=2', '/tin-tuc/%25E0%25A4%25A?trang=2'],
  ['/en/%', '/en/%25'],
])('a badly written address of a page is one of no page: %s', async (path, taken) => {
  expect(await seen(path)).toBe(taken)
})

it.each(['/bai-viet', '/the/ti%E1%BA%BFng', '/tim-kiem?q=50%', '/api/search?q=%zz'])(
  'a readable address stays as it is: %s',
  async (path) => expect(await seen(path)).toBe(path),
)

it.each([
  ['vi', 'Địa chỉ viết sai, không đọc được.'],
  ['en', 'The address is badly written and cannot be read.'],
])('one of the API is refused in the language of its reader: %s', async (language, message) => {
  const answer = await fetch(`${origin}/api/articles/%zz`, { headers: { 'accept-language': language } })
  expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([400, 'nosniff'])
  expect(await answer.json()).toEqual({
    data: null,
    error: { status: 400, name: 'BadRequestError', message, details: {} },
  })
})
