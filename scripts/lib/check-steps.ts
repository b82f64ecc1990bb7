import type { Step } from './run-steps'

/** A step whose tests are counted from its JSON report in tests/results. */
export interface Runner extends Step {
  report?: string
}

const step = (name: string): Runner => ({ name, command: `npm run --silent check:${name}` })

/** What looks at the sources alone. The longest first: with two lanes the short ones fill the gaps. */
export const sourceSteps: Runner[] = [
  step('lint'),
  step('types:cms'),
  step('types:web'),
  { ...step('units'), report: 'units.json' },
  step('types:admin'),
  step('types:tests'),
  step('types:scripts'),
  step('arrows'),
  step('format'),
  step('unused'),
]

/** What weighs the finished build. */
export const sizes = step('sizes')
