import knex, { type Knex } from 'knex'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { builtOnce } from './built-once'

const db: Knex = knex({ client: 'better-sqlite3', connection: ':memory:', useNullAsDefault: true })
let built = 0

beforeAll(async () => {
  await db.schema.createTable('news', (table) => {
    table.text('slug')
    table.integer('posted_at')
  })
  await db('news').insert([1, 2, 3, 4].map((day) => ({ slug: `day-${day}`, posted_at: day * 1000 })))
})
beforeEach(() => (built = 0))
afterAll(() => db.destroy())

interface Page {
  word: string
  since: Date
  limit: number
  offset: number
}

const newest = () =>
  builtOnce<Page, { slug: string }>((handle, { word, since, limit, offset }) => {
    built += 1
    return handle('news')
      .where('slug', 'like', word)
      .where('posted_at', '>=', since)
      .orderBy('posted_at', 'desc')
      .limit(limit)
      .offset(offset)
      .select('slug')
  })
const slugs = (rows: { slug: string }[]) => rows.map(({ slug }) => slug)

it('each reader gets what they asked for from a read that is built once', async () => {
  const read = newest()
  const page = { word: 'day-%', since: new Date(2000), limit: 2, offset: 0 }
  expect(slugs(await read(db, page))).toEqual(['day-4', 'day-3'])
  expect(slugs(await read(db, { ...page, offset: 2 }))).toEqual(['day-2'])
  expect(slugs(await read(db, { ...page, since: new Date(4000) }))).toEqual(['day-4'])
  expect(slugs(await read(db, { ...page, word: `o'clock` }))).toEqual([])
  expect(built).toBe(1)
})

it('a value that a read works on, instead of handing it on, is refused', async () => {
  const read = builtOnce<{ page: number }, object>((handle, { page }) =>
    handle('news')
      .offset((page - 1) * 20)
      .limit(20),
  )
  await expect(read(db, { page: 1 })).rejects.toThrow('"page"')
})
