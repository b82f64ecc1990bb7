import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, inject, it } from 'vitest'
import { startKillableCms } from '../support/killable-cms'
import { fire, send, type Voice } from '../support/voices-under-fire'

const KILLS = 20
/** Of different lengths, so that the kill meets a transaction at ever other places. */
const burstMs = (life: number) => 500 + life * 37

const place = {
  compiledCms: inject('compiledCms'),
  varFolder: inject('varFolder'),
  databaseUrl: '',
}

/** Asks the file the dead CMS left, as the next one finds it. */
function readDatabase<Result>(read: (database: Database.Database) => Result): Result {
  const database = new Database(join(place.varFolder, 'portal.db'))
  try {
    return read(database)
  } finally {
    database.close()
  }
}

const integrity = () =>
  readDatabase((database) => database.pragma('integrity_check', { simple: true }) as string)
const views = () =>
  readDatabase((database) => database.prepare('select view_count from subject_counts').pluck().get())
const comments = () =>
  readDatabase((database) => database.prepare('select body from comments order by body').pluck().all())

const resend = (port: number, voices: Voice[]) =>
  Promise.all(voices.filter(({ isAcknowledged }) => !isAcknowledged).map((voice) => send(port, voice)))

const textsOf = (voices: Voice[]) =>
  voices.flatMap(({ body }) => ('body' in body ? String(body.body) : [])).sort()

it(`a CMS killed ${KILLS} times loses nothing it acknowledged and counts nothing twice`, async () => {
  let cms = await startKillableCms(place)
  const by = { articleId: cms.articleId ?? '', readerToken: cms.readerToken ?? '' }
  const said: Voice[] = []
  for (let life = 0; life < KILLS; life += 1) {
    await resend(cms.port, said)
    const { voices, sent } = await fire(cms.port, by, burstMs(life))
    await cms.kill()
    await sent()
    said.push(...voices)
    const acknowledged = said.filter(({ isAcknowledged }) => isAcknowledged)
    expect(integrity(), `after kill ${life + 1}`).toBe('ok')
    expect(comments()).toEqual(expect.arrayContaining(textsOf(acknowledged)))
    expect(views()).toBeGreaterThanOrEqual(acknowledged.filter(({ path }) => path === '/api/hits').length)
    cms = await startKillableCms(place)
  }
  await resend(cms.port, said)
  await cms.kill()
  expect(said.every(({ isAcknowledged }) => isAcknowledged)).toBe(true)
  expect(comments()).toEqual(textsOf(said))
  expect(views()).toBe(said.filter(({ path }) => path === '/api/hits').length)
  expect(integrity()).toBe('ok')
}, 300_000)
