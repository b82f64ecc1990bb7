import { sizes, sourceSteps } from './lib/check-steps'
import { runSteps } from './lib/run-steps'

const results = await runSteps([...sourceSteps, sizes], 2)
process.exitCode = results.every(({ isPassed }) => isPassed) ? 0 : 1
