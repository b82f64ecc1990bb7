import type { TestProject } from 'vitest/node'

/** An empty address of a database means: SQLite, in a file of its own. */
export default function setup(project: TestProject): void {
  project.provide('databaseUrl', '')
}
