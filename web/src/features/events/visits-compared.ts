import type { EventSummaryDto } from '@contract/events'

type Visited = Pick<EventSummaryDto, 'id' | 'slug' | 'name' | 'type' | 'startsAt' | 'visitCount'>

export interface ComparedVisits {
  id: string
  slug: string
  name: string
  startsAt: string
  visitCount: number
  /** Share of the largest, 0 to 100. */
  percent: number
  isShown: boolean
}

/** The visits of an event beside those of up to `most - 1` latest others of its kind, oldest first; empty where there is none to compare with. */
export function visitsCompared(shown: Visited, past: Visited[], most = 6): ComparedVisits[] {
  const others = past.filter(
    ({ id, type, visitCount }) => id !== shown.id && type === shown.type && visitCount,
  )
  if (!shown.visitCount || !others.length) return []
  const chosen = [shown, ...others.sort(latestFirst).slice(0, most - 1)]
  const largest = Math.max(...chosen.map(({ visitCount }) => visitCount ?? 0))
  return chosen
    .sort(latestFirst)
    .reverse()
    .map((event) => compared(event, largest, shown.id))
}

function compared(
  { id, slug, name, startsAt, visitCount }: Visited,
  largest: number,
  shownId: string,
): ComparedVisits {
  const visits = visitCount ?? 0
  return {
    id,
    slug,
    name,
    startsAt,
    visitCount: visits,
    percent: (visits / largest) * 100,
    isShown: id === shownId,
  }
}

function latestFirst(one: Visited, other: Visited): number {
  return other.startsAt.localeCompare(one.startsAt)
}
