import type { EventSummaryDto } from '../../../cms/contract/events'
import { addressOf } from '../../src/shared/lib/addresses'

const states: Record<EventSummaryDto['state'], string> = {
  planned: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
}

/** Longest line in bytes, so that it stays within the standard's 75 with the space that continues it. */
const lineLength = 73

const instantOf = (iso: string) => new Date(iso).toISOString().replace(/[-:]|\.\d+/g, '')
const textOf = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** Breaks a line as calendars want it, never within a character. */
function folded(line: string): string {
  const lines = ['']
  for (const character of line) {
    const last = lines.at(-1) ?? ''
    if (Buffer.byteLength(last + character) > lineLength) lines.push(character)
    else lines[lines.length - 1] = last + character
  }
  return lines.join('\r\n ')
}

function eventLines(event: EventSummaryDto, publicUrl: string): string[] {
  const place = [event.venue, event.communeNow].filter((part) => part).join(', ')
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@${new URL(publicUrl).hostname}`,
    // Nothing tells when an entry was changed last; its beginning stays the same for the same entry.
    `DTSTAMP:${instantOf(event.startsAt)}`,
    `DTSTART:${instantOf(event.startsAt)}`,
    `DTEND:${instantOf(event.endsAt)}`,
    `SUMMARY:${textOf(event.name)}`,
    ...(event.summary ? [`DESCRIPTION:${textOf(event.summary)}`] : []),
    ...(place ? [`LOCATION:${textOf(place)}`] : []),
    `STATUS:${states[event.state]}`,
    `URL:${publicUrl}${addressOf('event', 'vi', { slug: event.slug })}`,
    'END:VEVENT',
  ]
}

/** Events as an iCalendar file. */
export function calendarOf(events: EventSummaryDto[], name: string, publicUrl: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Industry promotion portal//Fairs//VI',
    `X-WR-CALNAME:${textOf(name)}`,
    ...events.flatMap((event) => eventLines(event, publicUrl)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
