import { expect, it } from 'vitest'
import { byPhase, eventListRequest } from './event-when'
import { marketFair } from './testing/market-fair'

it('a reader asks for past fairs in either language', () => {
  expect(eventListRequest({ khi: 'da-qua', trang: '2' }, 'vi')).toMatchObject({ when: 'past', page: 2 })
  expect(eventListRequest({ when: 'past' }, 'en')).toMatchObject({ when: 'past', page: 1 })
})

it('an unknown time means all events', () => {
  expect(eventListRequest({ khi: 'hôm qua' }, 'vi')).not.toHaveProperty('when')
})

it('a reader sees what is going on first, and no heading without events', () => {
  const over = { ...marketFair, id: 'over', phase: 'past' } as const
  const goingOn = { ...marketFair, id: 'on', phase: 'now' } as const
  const sections = byPhase([over, goingOn]).map(({ phase, events }) => [phase, events.map(({ id }) => id)])
  expect(sections).toEqual([
    ['now', ['on']],
    ['past', ['over']],
  ])
})
