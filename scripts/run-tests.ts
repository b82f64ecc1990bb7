import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sizes, sourceSteps, type Runner } from './lib/check-steps'
import { runSteps } from './lib/run-steps'
import { countTests, type Count } from './lib/test-results'

const results = fileURLToPath(new URL('../tests/results/', import.meta.url))
const toReport = (file: string) =>
  `--reporter dot --reporter json --outputFile.json tests/results/${file}.json`

const build: Runner = { name: 'build', command: 'node --import tsx scripts/build-portal.ts' }
const databases: Runner[] = ['sqlite', 'postgres'].map((database) => ({
  name: `integration ${database}`,
  command: `npm run --silent test:integration:${database} -- ${toReport(database)}`,
  report: `${database}.json`,
}))
const resilience: Runner = {
  name: 'resilience',
  command: `npm run --silent test:resilience -- ${toReport('resilience')}`,
  report: 'resilience.json',
}
const browser: Runner = {
  name: 'browser',
  command: 'npm run --silent test:browser',
  report: 'browser.json',
}
/** One group after the other, the runners of a group two at a time. */
const groups: Runner[][] = [[build, ...sourceSteps], [...databases, resilience, sizes], [browser]]

const begun = Date.now()
rmSync(results, { recursive: true, force: true })
const total: Count = { passed: 0, failed: 0 }
for (const group of groups) add(await runGroup(group))
console.log(`\n${Math.round((Date.now() - begun) / 1000)} s`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

async function runGroup(group: Runner[]): Promise<Count[]> {
  const ended = await runSteps(group, 2)
  return group.map(({ name, report }) => {
    const hasSucceeded = ended.some((result) => result.name === name && result.isPassed)
    if (report) return tell(name, countTests(read(join(results, report)), hasSucceeded))
    return { passed: 0, failed: hasSucceeded ? 0 : 1 }
  })
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function tell(name: string, count: Count): Count {
  console.log(`  ${name}: ${count.passed} passed, ${count.failed} failed`)
  return count
}

function add(counts: Count[]): void {
  for (const { passed, failed } of counts) {
    total.passed += passed
    total.failed += failed
  }
}
