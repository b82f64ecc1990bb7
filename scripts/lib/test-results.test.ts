import { describe, expect, test } from 'vitest'
import { countTests } from './test-results'

const vitest = (numTotalTests: number, numPassedTests: number) => ({ numTotalTests, numPassedTests })
const playwright = (stats: object) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
})

describe('countTests', () => {
  test('both runners are counted from their reports', () => {
    expect(countTests(vitest(5, 5), true)).toEqual({ passed: 5, failed: 0 })
    expect(countTests(playwright({ expected: 7 }), true)).toEqual({ passed: 7, failed: 0 })
  })

  test('a skipped or flaky test has not passed', () => {
    expect(countTests(vitest(5, 3), true)).toEqual({ passed: 3, failed: 2 })
    expect(countTests(playwright({ expected: 1, flaky: 1, skipped: 1, unexpected: 1 }), false)).toEqual({
      passed: 1,
      failed: 3,
    })
  })

  test('a runner that ran nothing has failed', () => {
    expect(countTests(vitest(0, 0), true)).toEqual({ passed: 0, failed: 1 })
    expect(countTests(undefined, true)).toEqual({ passed: 0, failed: 1 })
  })

  test('a runner that failed beside its tests has failed', () => {
    expect(countTests(vitest(5, 5), false)).toEqual({ passed: 5, failed: 1 })
  })
})
