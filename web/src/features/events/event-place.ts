import type { EventSummaryDto } from '@contract/events'

type Place = Pick<EventSummaryDto, 'venue' | 'communeThen' | 'communeNow' | 'phase'>

/** The commune a reader would look for: its present name, or for a past event the one it had then. */
export function communeOf({ communeThen, communeNow, phase }: Place): string | null {
  return phase === 'past' ? (communeThen ?? communeNow) : (communeNow ?? communeThen)
}

/** Venue and commune in one line; empty where neither is known. */
export function placeInShort(place: Place): string {
  return [place.venue, communeOf(place)].filter(Boolean).join(', ')
}
