import { beforeEach, describe, expect, it, vi } from 'vitest'
import { compressed } from './compression'
import { prepareEncoding, readyEncoding } from './encoded-answer'
import { keptAnswer } from './kept-answer'

vi.mock('./compression', { spy: true })

const text = 'Trung tâm khuyến công '.repeat(200)
const page = () =>
  keptAnswer(
    { status: 200, headers: {}, body: text, tags: ['site'], until: null, keep: 'until-changed' },
    {},
    0,
  )
const smallest = () => vi.mocked(compressed).mock.calls.filter(([, , quality]) => quality === 11).length

beforeEach(() => void vi.mocked(compressed).mockClear())

describe('a page that is compressed', () => {
  it('is compressed once for five hundred readers who come at the same moment', async () => {
    const kept = page()
    const sent = await Promise.all(Array.from({ length: 500 }, () => prepareEncoding(kept, 'br')))
    expect(new Set(sent).size).toBe(1)
    expect(compressed).toHaveBeenCalledOnce()
  })

  it('is made as small as it gets only once, however often it is read', async () => {
    const kept = page()
    await prepareEncoding(kept, 'br')
    const quick = kept.encoded.br
    for (let read = 0; read < 8; read++) readyEncoding(kept, 'br')
    await vi.waitFor(() => expect(kept.encoded.br).not.toBe(quick))
    for (let read = 0; read < 50; read++) readyEncoding(kept, 'br')
    expect(smallest()).toBe(1)
  })

  it('has another strong validator for other bytes, and still knows the one of a browser that has the first', async () => {
    const kept = page()
    const { etag } = await prepareEncoding(kept, 'br')
    for (let read = 0; read < 8; read++) readyEncoding(kept, 'br')
    await vi.waitFor(() => expect(kept.encoded.br?.etag).not.toBe(etag))
    expect(kept.encoded.br?.etags).toContain(etag)
    expect(kept.encoded.br?.etags).toContain(kept.encoded.br?.etag)
  })
})
