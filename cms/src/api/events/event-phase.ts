import type { EventPhaseDto, EventStateDto } from '../../../contract/events'

interface Span {
  startsAt: Date
  endsAt: Date
}

/** Where a moment stands between an event's first and last; the last moment itself is past. */
export const phaseAt = (now: Date, { startsAt, endsAt }: Span): EventPhaseDto => {
  if (now < startsAt) return 'upcoming'
  return now < endsAt ? 'now' : 'past'
}

export interface Registration {
  from: Date | null
  to: Date | null
  endsAt: Date
  state: EventStateDto
}

/** Whether firms can register at a moment: an open span was given, and the event is neither over nor called off. */
export const isRegistrationOpen = (now: Date, { from, to, endsAt, state }: Registration): boolean => {
  if (state !== 'planned' || now >= endsAt || (from === null && to === null)) return false
  return (from === null || from <= now) && (to === null || now < to)
}

/** The first of these moments that is still to come: until then an answer stays true. */
export const firstAfter = (now: Date, times: (Date | null)[]): Date | null => {
  const coming = times.filter((time): time is Date => time !== null && time > now)
  return coming.length ? new Date(Math.min(...coming.map((time) => time.getTime()))) : null
}
