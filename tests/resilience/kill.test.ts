import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import type { CmsPlace } from '../support/boot-cms'
import { startKillableCms } from '../support/killable-cms'
import { leftDatabase } from '../support/left-database'
import { startPostgres } from '../support/postgres'
import { fire, send, type Voice } from '../support/voices-under-fire'

/** `KILLS=20 npm run test:resilience` takes its time. */
const KILLS = Number(process.env['KILLS'] ?? 5)
/** Of different lengths, so that the kill meets a transaction at ever other places. */
const burstMs = (life: number) => 500 + life * 37

const resend = (port: number, voices: Voice[]) =>
  Promise.all(voices.filter(({ isAcknowledged }) => !isAcknowledged).map((voice) => send(port, voice)))

const textsOf = (voices: Voice[]) =>
  voices.flatMap(({ body }) => ('body' in body ? String(body.body) : [])).sort()

const hitsAmong = (voices: Voice[]) => voices.filter(({ path }) => path === '/api/hits').length

async function killAgainAndAgain(place: CmsPlace): Promise<void> {
  const left = leftDatabase(place)
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
    expect(await left.damage(), `after kill ${life + 1}`).toEqual([])
    expect(await left.comments()).toEqual(expect.arrayContaining(textsOf(acknowledged)))
    expect(await left.views()).toBeGreaterThanOrEqual(hitsAmong(acknowledged))
    cms = await startKillableCms(place)
  }
  await resend(cms.port, said)
  await cms.kill()
  expect(said.every(({ isAcknowledged }) => isAcknowledged)).toBe(true)
  expect(await left.comments()).toEqual(textsOf(said))
  expect(await left.views()).toBe(hitsAmong(said))
  expect(await left.damage()).toEqual([])
}

async function newPlace(database: string, databaseUrl: string): Promise<CmsPlace> {
  const varFolder = join(inject('varFolder'), database)
  await mkdir(join(varFolder, 'public', 'uploads'), { recursive: true })
  return { compiledCms: inject('compiledCms'), varFolder, databaseUrl }
}

const promise = `a CMS killed ${KILLS} times loses nothing it acknowledged and counts nothing twice`
/** A start takes two seconds, and ten times that on a machine with much else to do. */
const patience = 60_000 + KILLS * 25_000

it(
  `${promise}, on SQLite`,
  async () => {
    await killAgainAndAgain(await newPlace('sqlite', ''))
  },
  patience,
)

it(
  `${promise}, on PostgreSQL`,
  async () => {
    const postgres = await startPostgres()
    try {
      await killAgainAndAgain(await newPlace('postgres', postgres.url))
    } finally {
      await postgres.stop()
    }
  },
  patience,
)
