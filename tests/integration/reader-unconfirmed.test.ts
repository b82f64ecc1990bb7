import { describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'
import { awaitMails } from '../support/mails'
import { newEmail, tokenIn, useAccounts } from '../support/reader-accounts'

const cms = useCms()
const { post, register, member } = useAccounts(cms)

const DAY = 24 * 60 * 60 * 1000
const users = () => cms.strapi.db.connection('up_users')
const isStored = async (email: string) => (await users().where({ email })).length === 1
const later = (days: number) =>
  cms
    .load<typeof import('../../cms/src/api/readers/unconfirmed')>('src/api/readers/unconfirmed')
    .forgetUnconfirmed(cms.strapi, new Date(Date.now() + days * DAY))

async function unconfirmed(): Promise<string> {
  const email = newEmail()
  await register({ email })
  return email
}

describe('an account that nobody confirms', () => {
  it('is forgotten after a week, and not before', async () => {
    const email = await unconfirmed()
    await later(6.9)
    expect(await isStored(email)).toBe(true)
    await later(7.1)
    expect(await isStored(email)).toBe(false)
  })

  it('has another week from the day somebody registers the address again', async () => {
    const email = await unconfirmed()
    await users().update({
      created_at: new Date(Date.now() - 8 * DAY),
      updated_at: new Date(Date.now() - 8 * DAY),
    })
    await register({ email })
    await later(0)
    const letters = await awaitMails(cms, email, 2)
    const answers = await Promise.all(letters.map((letter) => post('confirm', { token: tokenIn(letter) })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('stays as long as a letter may still open it', async () => {
    const email = await unconfirmed()
    await users().update({ updated_at: new Date(Date.now() - 8 * DAY) })
    await later(0)
    expect(await isStored(email)).toBe(true)
  })

  it('stays where it is blocked: the address is not to come back', async () => {
    const email = await unconfirmed()
    await users().where({ email }).update({ blocked: true })
    await later(8)
    expect(await isStored(email)).toBe(true)
  })

  it('is looked for each hour', () => {
    expect(cms.strapi.cron.jobs.map(({ name }) => name)).toContain('forgetOldAccounts')
  })
})

it('a confirmed account stays, however long its reader is away', async () => {
  const { email } = await member()
  await later(4000)
  expect(await isStored(email)).toBe(true)
})
