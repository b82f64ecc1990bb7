import type { EventSummaryDto } from '@contract/events'
import { daysBetween } from './event-days'

/** How an event stands for a reader; each is a word of the interface (`events.standing.<word>`). */
export type EventStanding =
  'cancelled' | 'postponed' | 'past' | 'lastDay' | 'goingOn' | 'today' | 'tomorrow' | 'inDays'

export interface Standing {
  word: EventStanding
  /** Days until it opens (inDays) or days left after today (goingOn), else 0. */
  days: number
}

type Dates = Pick<EventSummaryDto, 'state' | 'phase' | 'startsAt' | 'endsAt'>

/** How the event stands at the ISO instant `now`: a cancelled one is neither coming nor past. */
export function standingOf(event: Dates, now: string): Standing {
  if (event.state !== 'planned') return { word: event.state, days: 0 }
  if (event.phase === 'past') return { word: 'past', days: 0 }
  return event.phase === 'now' ? whileGoingOn(event, now) : beforeOpening(event, now)
}

function whileGoingOn(event: Dates, now: string): Standing {
  const days = daysBetween(now, event.endsAt)
  return days > 0 ? { word: 'goingOn', days } : { word: 'lastDay', days: 0 }
}

function beforeOpening(event: Dates, now: string): Standing {
  const days = daysBetween(now, event.startsAt)
  if (days > 1) return { word: 'inDays', days }
  return { word: days === 1 ? 'tomorrow' : 'today', days: 0 }
}
