import type { SubjectRef } from '../../../contract/subjects'
import { localDay } from '../../kernel/time/local-day'
import { subjectKey, type Hit, type VisitorClass } from './hit'
import { isLineFull, isNewVisit, isRepeat } from './visit-rules'

/** Line key -> visitor -> when that visitor's hit was counted (ms). */
export type Counted = Map<string, Map<string, number>>

/** What is known of visitors before a batch of hits is counted. */
export interface Known {
  /** Visitor -> last seen (ms). */
  seenAt: Map<string, number>
  counted: Counted
}

interface DayOfVisits {
  readers: number
  bots: number
}
export interface CountsOfDay {
  subject: SubjectRef
  day: string
  views: number
  botViews: number
  downloads: number
}

export interface CountsOfFile {
  subject: SubjectRef
  file: string
  downloads: number
}

/** What a batch of hits adds up to. */
export interface Tally {
  /** By day (ISO date in Viet Nam). */
  visits: Map<string, DayOfVisits>
  /** One for each subject and day. */
  counts: Map<string, CountsOfDay>
  /** One for each file of a subject. */
  files: Map<string, CountsOfFile>
  visitors: Map<string, { visitorClass: VisitorClass; seenAt: number }>
  counted: Counted
}

const thingOf = (subject: SubjectRef, file: string | null) =>
  file === null ? subjectKey(subject) : `file:${file}`

/** Under which all of a line's hits on one subject or file are found, whatever agent they name. */
export const lineKey = ({ line, subject, file }: Hit): string | null =>
  subject && `${line} ${thingOf(subject, file)}`

/** The hit as one of a visitor whose visit began yesterday. */
export const ofYesterday = (hit: Hit): Hit => ({ ...hit, ...hit.former() })

const seenAtOf = (tally: Tally, known: Known, visitor: string): number | null =>
  tally.visitors.get(visitor)?.seenAt ?? known.seenAt.get(visitor) ?? null

/**
 * A visit that goes on over midnight keeps the key it began with: nobody is here twice, or read a page twice. Who is here
 * under a key of today began no visit yesterday that could still go on.
 */
function continued(tally: Tally, known: Known, hit: Hit): Hit {
  if (!isNewVisit(seenAtOf(tally, known, hit.visitor), hit.at)) return hit
  const former = ofYesterday(hit)
  return isNewVisit(seenAtOf(tally, known, former.visitor), hit.at) ? hit : former
}

function addVisit(tally: Tally, known: Known, hit: Hit): void {
  const seenAt = seenAtOf(tally, known, hit.visitor)
  tally.visitors.set(hit.visitor, {
    visitorClass: hit.visitorClass,
    seenAt: Math.max(hit.at.getTime(), seenAt ?? 0),
  })
  if (!isNewVisit(seenAt, hit.at)) return
  const day = localDay(hit.at)
  const visits = tally.visits.get(day) ?? { readers: 0, bots: 0 }
  visits[hit.visitorClass === 'bot' ? 'bots' : 'readers'] += 1
  tally.visits.set(day, visits)
}

const columnOf = ({ file, visitorClass }: Hit) => {
  if (visitorClass === 'bot') return 'botViews'
  return file === null ? 'views' : 'downloads'
}

/** Notes when a visitor was counted under a line key. */
export function noteCounted(
  counted: Counted,
  key: string,
  { visitor, at }: { visitor: string; at: number },
): void {
  const ofLine = counted.get(key) ?? new Map<string, number>()
  counted.set(key, ofLine.set(visitor, at))
}

/** Counts a hit for its line, unless it is a repeat or the line has had all that is believed of it. */
function takePlace(tally: Tally, known: Known, key: string, { visitor, at }: Hit): boolean {
  const [added, before] = [tally.counted.get(key), known.counted.get(key)]
  if (isRepeat(added?.get(visitor) ?? before?.get(visitor) ?? null, at)) return false
  if (isLineFull([...(added?.values() ?? []), ...(before?.values() ?? [])], at)) return false
  noteCounted(tally.counted, key, { visitor, at: at.getTime() })
  return true
}

function addDownload({ files }: Tally, { subject, file }: { subject: SubjectRef; file: string }): void {
  const place = `${subjectKey(subject)} ${file}`
  const { downloads } = files.get(place) ?? { downloads: 0 }
  files.set(place, { subject, file, downloads: downloads + 1 })
}

function addCount(tally: Tally, known: Known, hit: Hit): void {
  const key = lineKey(hit)
  const isBotsDownload = hit.visitorClass === 'bot' && hit.file !== null
  if (!hit.subject || key === null || isBotsDownload) return
  if (!takePlace(tally, known, key, hit)) return
  const day = localDay(hit.at)
  const place = `${subjectKey(hit.subject)} ${day}`
  const counts = tally.counts.get(place) ?? { subject: hit.subject, day, views: 0, botViews: 0, downloads: 0 }
  counts[columnOf(hit)] += 1
  tally.counts.set(place, counts)
  if (hit.file !== null) addDownload(tally, { subject: hit.subject, file: hit.file })
}

/** Adds up hits in the order they came. A file that is sent is no page: it begins no visit. */
export function tallyHits(hits: Hit[], known: Known): Tally {
  const tally: Tally = {
    visits: new Map(),
    counts: new Map(),
    files: new Map(),
    visitors: new Map(),
    counted: new Map(),
  }
  for (const sent of hits) {
    const hit = continued(tally, known, sent)
    if (hit.file === null) addVisit(tally, known, hit)
    addCount(tally, known, hit)
  }
  return tally
}
