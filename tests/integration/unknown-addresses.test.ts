import { describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()
const nothing = { vi: 'Không có gì ở địa chỉ này.', en: 'There is nothing at this address.' }

const failure = (status: number, name: string, message: string) => ({
  data: null,
  error: { status, name, message, details: {} },
})

describe('an address of the API that nobody answers', () => {
  it.each([
    ['', '', nothing.vi],
    ['', 'en-GB,en;q=0.9,vi;q=0.5', nothing.en],
    ['', 'fr', nothing.vi],
    ['?locale=en', 'vi', nothing.en],
    ['?locale=vi', 'en', nothing.vi],
  ])('is told of in the language of the reader: "%s", "%s"', async (query, languages, message) => {
    const answer = await cms.get(`/api/khong-co${query}`).set('Accept-Language', languages)
    expect([answer.status, answer.body]).toEqual([404, failure(404, 'NotFoundError', message)])
  })

  it('is told of so for each closed road of Strapi’s own', async () => {
    const answers = [await cms.get('/api/users'), await cms.get('/uploads/khong-co.png')]
    for (const { body } of answers) expect(body.error.message).toBe(nothing.vi)
    expect((await cms.post('/api/upload')).body.error.message).toBe('Bạn cần đăng nhập.')
  })

  it('keeps the words that the portal has for what is missing', async () => {
    const { body } = await cms.get('/api/articles/khong-co')
    expect(body.error.message).toBe('Không tìm thấy nội dung này.')
  })
})

it('a method that nobody takes is refused in the shape of all failures, and named', async () => {
  const answer = await cms.put('/api/articles', {})
  expect([answer.status, answer.headers.allow]).toEqual([405, 'HEAD, GET'])
  expect(answer.body).toEqual(failure(405, 'MethodNotAllowedError', 'Địa chỉ này không nhận cách gọi đó.'))
})

it.each(['/api/%zz', '/api/articles/%E0%A4%A', '/uploads/%'])(
  'a badly written address is refused in the language of the reader: %s',
  async (path) => {
    const answer = await cms.get(path).set('Accept-Language', 'en')
    const message = 'The address is badly written and cannot be read.'
    expect(answer.body).toEqual(failure(400, 'BadRequestError', message))
  },
)
