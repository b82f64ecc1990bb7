import type { ArchivedEntryDto } from '@contract/site'
import { expect, it } from 'vitest'
import { byMonth, monthName } from './by-month'

const entry = (slug: string, at: string): ArchivedEntryDto => ({
  subject: { kind: 'article', id: slug },
  slug,
  title: slug,
  number: null,
  at,
})

it('entries stand below the month it was in Viet Nam, latest month first as they come', () => {
  const entries = [
    entry('new-year-eve', '2015-12-31T16:00:00Z'),
    entry('first-of-december', '2015-11-30T18:00:00Z'),
    entry('november', '2015-11-12T14:56:00Z'),
  ]
  const months = byMonth(entries).map(({ month, entries: members }) => [
    month,
    members.map(({ slug }) => slug),
  ])
  expect(months).toEqual([
    [12, ['new-year-eve', 'first-of-december']],
    [11, ['november']],
  ])
})

it('a month is called as readers of each language call it', () => {
  expect([monthName(11, 'vi'), monthName(1, 'en'), monthName(12, 'en')]).toEqual([
    'Tháng 11',
    'January',
    'December',
  ])
})
