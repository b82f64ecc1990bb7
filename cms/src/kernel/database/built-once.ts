import type { Knex } from 'knex'
import { isPostgres } from './reads'
import { runText } from './run-text'

/** What changes from one reader to the next. Null is none: knex writes another text for it. */
type Value = string | number | Date
type Values<Given> = Record<keyof Given, Value>

interface Built<Given> {
  sql: string
  /** What stands at each place of the bindings: the value of a name, or always the same. */
  places: { fixed: Value; name: keyof Given | undefined }[]
}

/** A number no query ever carries. */
const FIRST_MARK = 2 ** 50

/** Something of the same kind that is found again among the bindings. */
function markOf(value: Value, index: number): Value {
  if (typeof value === 'string') return `\u0000${index}`
  return typeof value === 'number' ? FIRST_MARK + index : new Date(index)
}

function builtFrom<Given extends Values<Given>>(
  build: (given: Given) => Knex.QueryBuilder,
  given: Given,
): Built<Given> {
  const names = Object.keys(given) as (keyof Given)[]
  const marks = names.map((name, index) => markOf(given[name], index))
  const marked = Object.fromEntries(names.map((name, index) => [name, marks[index]])) as Given
  const { sql, bindings } = build(marked).toSQL()
  const places = (bindings as Value[]).map((fixed) => ({ fixed, name: names[marks.indexOf(fixed)] }))
  const lost = names.find((asked) => !places.some(({ name }) => name === asked))
  if (lost) throw new Error(`The query does not hand on its value "${String(lost)}"`)
  return { sql, places }
}

/**
 * A read that is built once for each database and from then on only gets other values: putting a statement together takes
 * knex as long as SQLite takes to run it. `build` may do nothing with the values but hand them on to the query.
 */
export function builtOnce<Given extends Values<Given>, Row>(
  build: (db: Knex, given: Given) => Knex.QueryBuilder,
): (db: Knex, given: Given) => Promise<Row[]> {
  const kept = new Map<boolean, Built<Given>>()
  return async (db, given) => {
    const built = kept.get(isPostgres(db)) ?? builtFrom((marked) => build(db, marked), given)
    kept.set(isPostgres(db), built)
    const bindings = built.places.map(({ fixed, name }) => (name === undefined ? fixed : given[name]))
    return runText<Row>(db, built.sql, bindings)
  }
}
