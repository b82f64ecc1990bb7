import { expect, it } from 'vitest'
import { periodName } from './period-name'

it('a reader sees days, months and years as they are written in Viet Nam', () => {
  expect(['2026-11-03', '2026-11', '2026'].map(periodName)).toEqual(['03/11/2026', '11/2026', '2026'])
})
