import type { Knex } from 'knex'
import { isPostgres } from './reads'

/** What the database does by itself when a row changes, whoever writes; in SQL that both databases read alike. */
export interface Trigger {
  name: string
  table: string
  at: 'after insert' | 'before delete' | 'after delete' | 'after update'
  /** About `old` and `new`; without it every row counts. */
  when?: string
  does: string[]
}

const conditionOf = ({ when }: Trigger) => (when ? `when (${when})` : '')

const sqliteTrigger = (trigger: Trigger): string => {
  const { name, at, table, does } = trigger
  return `create trigger ${name} ${at} on ${table} for each row ${conditionOf(trigger)} begin ${does.join('; ')}; end`
}

const postgresTrigger = (trigger: Trigger): string[] => {
  const { name, at, table, does } = trigger
  return [
    `create or replace function ${name}() returns trigger language plpgsql as
       $$ begin ${does.join('; ')}; return coalesce(new, old); end $$`,
    `create trigger ${name} ${at} on ${table} for each row ${conditionOf(trigger)} execute function ${name}()`,
  ]
}

const presentIn = async (db: Knex, triggers: Trigger[]): Promise<number> => {
  const names = triggers.map(({ name }) => name)
  const rows = isPostgres(db)
    ? await db('pg_trigger').whereIn('tgname', names).select('tgname')
    : await db('sqlite_master')
        .where('type', 'trigger')
        .whereIn('sql', triggers.map(sqliteTrigger))
        .select('name')
  return rows.length
}

const drop = (db: Knex, { name, table }: Trigger) =>
  db.raw(`drop trigger if exists ${name}${isPostgres(db) ? ` on ${table}` : ''}`)

/**
 * Makes the triggers where one is missing, as after a change of a table's columns on SQLite. `fill` then brings up to
 * date what they keep, for they have missed writes.
 */
export const ensureTriggers = async (
  db: Knex,
  triggers: Trigger[],
  fill: (trx: Knex.Transaction) => Promise<unknown>,
): Promise<void> => {
  if ((await presentIn(db, triggers)) === triggers.length) return
  await db.transaction(async (trx) => {
    for (const trigger of triggers) {
      await drop(trx, trigger)
      const statements = isPostgres(trx) ? postgresTrigger(trigger) : [sqliteTrigger(trigger)]
      for (const statement of statements) await trx.raw(statement)
    }
    await fill(trx)
  })
}
