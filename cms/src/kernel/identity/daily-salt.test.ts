import { expect, it } from 'vitest'
import { saltOfDay } from './daily-salt'

/** A CMS whose database fails as often as told, and notes how often it is asked. */
function cmsThatFails(times: number) {
  const asked: string[] = []
  const ignore = async () => {
    asked.push('insert')
    if (asked.length <= times) throw new Error('The database is away')
  }
  const table = {
    insert: () => ({ onConflict: () => ({ ignore }) }),
    where: () => ({ first: async () => ({ salt: 'stored' }) }),
  }
  const cms = { db: { connection: () => table } }
  return { cms: cms as never, asked }
}

const now = new Date('2026-11-23T05:00:00Z')

it('visitors who come at once share one salt, asked for once', async () => {
  const { cms, asked } = cmsThatFails(0)
  const [one, other] = await Promise.all([saltOfDay(cms, now), saltOfDay(cms, now)])
  expect(one).toBe(other)
  expect(asked).toHaveLength(1)
})

it('visitors are known again once the database is back', async () => {
  const { cms } = cmsThatFails(1)
  await expect(saltOfDay(cms, now)).rejects.toThrow('away')
  expect((await saltOfDay(cms, now)).export().toString()).toBe('stored')
})
