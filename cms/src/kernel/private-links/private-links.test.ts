import { expect, it } from 'vitest'
import { entryBehind, privateTokenOf } from './private-links'

const token = privateTokenOf('secret', 'question', 'abc123')

it('the holder of a private link reaches their entry', () => {
  expect(entryBehind('secret', 'question', token)).toBe('abc123')
})

it('a link to a question opens no submission', () => {
  expect(entryBehind('secret', 'submission', token)).toBeNull()
})

it('a guessed, bent or foreign link opens nothing', () => {
  const bent = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
  const foreign = privateTokenOf('other secret', 'question', 'abc123')
  for (const guess of ['', 'abc123', 'abc123.', bent, foreign, token.replace('abc123', 'abc124')])
    expect(entryBehind('secret', 'question', guess)).toBeNull()
})
