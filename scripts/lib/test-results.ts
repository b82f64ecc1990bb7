/** How many tests of one runner passed and failed. */
export interface Count {
  passed: number
  failed: number
}

/** What Vitest's and Playwright's JSON reports say in sum. */
interface VitestReport {
  numTotalTests: number
  numPassedTests: number
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

/**
 * Counts one runner's tests. Whatever did not pass has failed, skipped and flaky ones too; a runner that failed as a
 * whole, left no report or ran nothing counts as one failure.
 */
export function countTests(report: unknown, hasSucceeded: boolean): Count {
  const { passed, total } = totalsOf(report)
  const failed = total - passed
  const isWhole = hasSucceeded && total > 0
  return { passed, failed: isWhole ? failed : Math.max(failed, 1) }
}

function totalsOf(report: unknown): { passed: number; total: number } {
  if (isVitestReport(report)) return { passed: report.numPassedTests, total: report.numTotalTests }
  if (!isPlaywrightReport(report)) return { passed: 0, total: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, total: expected + unexpected + flaky + skipped }
}

function isVitestReport(report: unknown): report is VitestReport {
  return typeof report === 'object' && report !== null && 'numTotalTests' in report
}

function isPlaywrightReport(report: unknown): report is PlaywrightReport {
  return typeof report === 'object' && report !== null && 'stats' in report
}
