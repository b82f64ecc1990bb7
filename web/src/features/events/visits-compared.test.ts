import { expect, it } from 'vitest'
import { marketFair } from './testing/market-fair'
import { visitsCompared } from './visits-compared'

const fair = (id: string, startsAt: string, visitCount: number | null) => ({
  ...marketFair,
  id,
  startsAt,
  visitCount,
})
const shown = fair('shown', '2023-12-01T00:00:00Z', 3000)

it('a reader sees the visits of a fair beside those of others, oldest first', () => {
  const compared = visitsCompared(shown, [shown, fair('later', '2024-05-01T00:00:00Z', 6000)])
  expect(compared.map(({ id, percent, isShown }) => [id, percent, isShown])).toEqual([
    ['shown', 50, true],
    ['later', 100, false],
  ])
})

it('fairs without figures and events of another kind are not compared', () => {
  const training = { ...fair('training', '2024-01-01T00:00:00Z', 60), type: 'training' } as const
  expect(visitsCompared(shown, [fair('unknown', '2024-01-01T00:00:00Z', null), training])).toEqual([])
})

it('only the latest few are compared, and always the fair itself', () => {
  const others = [2015, 2016, 2017, 2018, 2019].map((year) =>
    fair(String(year), `${year}-05-01T00:00:00Z`, 2000),
  )
  expect(visitsCompared(shown, others, 3).map(({ id }) => id)).toEqual(['2018', '2019', 'shown'])
})

it('a fair without figures of its own is not compared', () => {
  expect(visitsCompared({ ...shown, visitCount: null }, [fair('other', '2024-01-01T00:00:00Z', 10)])).toEqual(
    [],
  )
})
