import { describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()
const KEY = 'a-key-long-enough'
const DAY_MS = 24 * 60 * 60 * 1000

const kernel = () => cms.load<typeof import('../../cms/src/kernel/idempotency')>('src/kernel/idempotency')

/** A tag is what the work writes: one row for each time it is done. */
function order(name: string, more: { key?: string; now?: Date; work?: () => Promise<void> } = {}) {
  // Equal requests of one process share their work; another object stands for another process on the same database.
  const otherProcess: typeof cms.strapi = Object.create(cms.strapi)
  return kernel().idempotently(otherProcess, {
    key: more.key ?? KEY,
    request: { name },
    now: more.now ?? new Date(),
    before: async () => {},
    work: async (trx) => {
      await trx('tags').insert({ name, document_id: name })
      await more.work?.()
      return { name }
    },
  })
}
const written = async () => cms.strapi.db.connection('tags').pluck('name')

describe('work asked for with a key', () => {
  it('is done once when twenty processes are asked at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => order('Chợ')))
    expect(new Set(answers.map(({ name }) => name))).toEqual(new Set(['Chợ']))
    expect(await written()).toEqual(['Chợ'])
  })

  it('is refused for another request under the same key', async () => {
    await order('Chợ')
    await expect(order('Hội chợ')).rejects.toMatchObject({ status: 422 })
    expect(await written()).toEqual(['Chợ'])
  })

  it('that fails leaves nothing behind and can be tried again', async () => {
    const broken = order('Chợ', { work: () => Promise.reject(new Error('down')) })
    await expect(broken).rejects.toThrow('down')
    expect(await written()).toEqual([])
    expect(await order('Chợ')).toEqual({ name: 'Chợ' })
  })

  it('is forgotten after a day', async () => {
    await order('Chợ', { now: new Date(Date.now() - DAY_MS - 1000) })
    await kernel().forgetOldAnswers(cms.strapi.db.connection, new Date())
    await order('Hội chợ')
    expect(await written()).toEqual(['Chợ', 'Hội chợ'])
  })

  it.each(['', 'short', 'with spaces in the middle', 'x'.repeat(101)])(
    'needs a fit key, not "%s"',
    async (key) => {
      await expect(order('Chợ', { key })).rejects.toMatchObject({ status: 400 })
    },
  )
})
