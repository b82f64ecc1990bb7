import { expect, it } from 'vitest'
import { prepareOnce } from './prepare-once'

/** A connection that notes what it was made to compile. */
function noting() {
  const compiled: string[] = []
  const connection = { prepare: (sql: string) => (compiled.push(sql), { source: sql }) }
  prepareOnce(connection as never)
  return { compiled, connection }
}

it('a read that many readers make is compiled once', () => {
  const { compiled, connection } = noting()
  const first = connection.prepare('select 1')
  expect(connection.prepare('select 1')).toBe(first)
  expect(connection.prepare('select 2')).not.toBe(first)
  expect(compiled).toEqual(['select 1', 'select 2'])
})

it('reads whose texts vary without end do not fill the memory', () => {
  const { compiled, connection } = noting()
  for (let index = 0; index < 501; index++) connection.prepare(`select ${index}`)
  connection.prepare('select 0')
  expect(compiled.filter((sql) => sql === 'select 0')).toHaveLength(2)
})
