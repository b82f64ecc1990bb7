import { afterEach, describe, expect, test, vi } from 'vitest'
import { runSteps } from './run-steps'

describe('runSteps', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  afterEach(() => said.mockClear())

  test('a developer sees everything a failed step said', async () => {
    const results = await runSteps([{ name: 'wrong', command: 'echo "the reason"; exit 3' }], 1)
    expect(results).toMatchObject([{ name: 'wrong', isPassed: false }])
    expect(said.mock.calls.join('\n')).toContain('the reason')
  })

  test('a passed step is one line without its output', async () => {
    const results = await runSteps([{ name: 'right', command: 'echo noise' }], 1)
    expect(results).toMatchObject([{ name: 'right', isPassed: true }])
    expect(said.mock.calls.join('\n')).toMatch(/^✓ right +\d+\.\d s$/)
  })

  test('a failed step does not keep the others from running', async () => {
    const steps = ['false', 'true', 'true'].map((command) => ({ name: command, command }))
    const results = await runSteps(steps, 2)
    expect(results.map(({ isPassed }) => isPassed).sort()).toEqual([false, true, true])
  })
})
