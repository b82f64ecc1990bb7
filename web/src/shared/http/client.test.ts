import { describe, expect, it, vi } from 'vitest'
import { createHttp, type Transport } from './client'
import { nullIfMissing, Problem } from './problem'

const answering = (status: number, body: unknown) => vi.fn<Transport>(async () => ({ status, body }))

describe('asking the CMS', () => {
  it('is done in the language of the page', async () => {
    const transport = answering(200, { data: [] })
    await createHttp(transport, () => 'en').get('/articles', { page: 2 })
    expect(transport.mock.calls[0]?.[0]).toMatchObject({
      path: '/articles',
      query: { page: 2, locale: 'en' },
    })
  })

  it('that is refused tells why and which parameter is at fault', async () => {
    const error = {
      status: 400,
      name: 'ValidationError',
      message: 'Sai trang',
      details: { parameter: 'page' },
    }
    const http = createHttp(answering(400, { data: null, error }), () => 'vi')
    await expect(http.get('/articles')).rejects.toMatchObject({
      status: 400,
      message: 'Sai trang',
      parameter: 'page',
    })
  })

  it('without any answer is a problem with status 0', async () => {
    const http = createHttp(
      () => Promise.reject(new Error('away')),
      () => 'vi',
    )
    await expect(http.get('/articles')).rejects.toMatchObject({ name: 'Problem', status: 0, message: 'away' })
  })

  it('that was called off is no problem', async () => {
    const calledOff = new AbortController()
    calledOff.abort()
    const http = createHttp(
      () => Promise.reject(new Error('aborted')),
      () => 'vi',
    )
    await expect(http.get('/articles', {}, { signal: calledOff.signal })).rejects.not.toBeInstanceOf(Problem)
  })

  it('for an entry that is not there gives nothing, while other failures stay failures', async () => {
    await expect(nullIfMissing(createHttp(answering(404, null), () => 'vi').get('/x'))).resolves.toBeNull()
    await expect(nullIfMissing(createHttp(answering(500, null), () => 'vi').get('/x'))).rejects.toThrow()
  })
})
