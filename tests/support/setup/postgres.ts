import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../postgres'
import { emptyDatabaseSql } from '../postgres-snapshot'

/** One PostgreSQL for the run: the one TEST_DATABASE_URL names (emptied by the tests!), else our own. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['TEST_DATABASE_URL']
  if (given) {
    await emptyDatabase(given)
    project.provide('databaseUrl', given)
    return undefined
  }
  const postgres = await startPostgres()
  project.provide('databaseUrl', postgres.url)
  return postgres.stop
}

async function emptyDatabase(url: string): Promise<void> {
  const client = new Client(url)
  await client.connect()
  await client.query(emptyDatabaseSql)
  await client.end()
}
