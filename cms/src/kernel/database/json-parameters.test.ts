import knex, { type Knex } from 'knex'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { isOneOf, upsertRows } from './json-parameters'

const db: Knex = knex({ client: 'better-sqlite3', connection: ':memory:', useNullAsDefault: true })

beforeEach(async () => {
  await db.raw('drop table if exists days')
  await db.raw('create table days (day text primary key, views integer, label text, seen_at integer)')
})
afterAll(() => db.destroy())

const add = (rows: { day: string; views: number; label: string }[], at = new Date(5)) =>
  upsertRows(db, {
    table: 'days',
    keys: ['day'],
    rows,
    instants: { seen_at: at },
    adds: ['views'],
    replaces: ['seen_at'],
  })

it('rows that are not there yet are written as they are, whatever stands in them', async () => {
  const rows = [
    { day: `o'clock`, views: 2, label: '"hạt điều" ? \\ 😀' },
    { day: 'b', views: 0, label: '' },
  ]
  await add(rows)
  expect(await db('days').orderBy('views', 'desc')).toEqual(rows.map((row) => ({ ...row, seen_at: 5 })))
})

it('a row that is there keeps what nobody asked to change', async () => {
  await add([{ day: 'a', views: 2, label: 'first' }])
  await add([{ day: 'a', views: 3, label: 'second' }], new Date(9))
  expect(await db('days')).toEqual([{ day: 'a', views: 5, label: 'first', seen_at: 9 }])
})

it('more rows than SQLite has parameters for go in and are found again', async () => {
  const rows = Array.from({ length: 40_000 }, (_, at) => ({ day: `${at}`, views: 1, label: '' }))
  await add(rows)
  const asked = rows.map(({ day }) => day).concat('nobody')
  expect(
    await db('days')
      .where(isOneOf(db, 'day', asked))
      .count({ total: '*' }),
  ).toEqual([{ total: 40_000 }])
})

it('nothing is written for no rows', async () => {
  await add([])
  expect(await db('days')).toEqual([])
})
