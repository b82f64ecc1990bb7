import { describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()
const HOUR_MS = 60 * 60 * 1000

describe('what is kept of readers for a while', () => {
  it('is forgotten when its time is over, and not before', async () => {
    const { forgetOldLimits } =
      cms.load<typeof import('../../cms/src/kernel/rate-limit')>('src/kernel/rate-limit')
    const { forgetOldChallenges } =
      cms.load<typeof import('../../cms/src/kernel/challenge')>('src/kernel/challenge')
    const db = cms.strapi.db.connection
    const now = new Date()
    const [past, future] = [now.getTime() - HOUR_MS, now.getTime() + HOUR_MS]
    await db('rate_limits').insert([
      { key: 'old', points: 1, expire: past },
      { key: 'young', points: 1, expire: future },
    ])
    await db('spent_challenges').insert([
      { nonce: 'old', expires_at: past },
      { nonce: 'young', expires_at: future },
    ])
    await forgetOldLimits(db, now)
    await forgetOldChallenges(db, now)
    expect(await db('rate_limits').pluck('key')).toEqual(['young'])
    expect(await db('spent_challenges').pluck('nonce')).toEqual(['young'])
  })

  it('is looked through each hour', () => {
    expect(cms.strapi.cron.jobs.map(({ name }) => name)).toContain('forgetOldVoices')
  })
})
