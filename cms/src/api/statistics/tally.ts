import type { SubjectRef } from '../../../contract/subjects'
import { localDay } from '../../kernel/time/local-day'
import { subjectKey, type Hit, type VisitorClass } from './hit'
import { isNewVisit, isRepeat, lineCountAt, MOST_OF_LINE, type LineCount } from './visit-rules'

/** What is known of visitors before a batch of hits is counted: instants in ms. */
export interface Known {
  /** Visitor -> last seen. */
  seenAt: Map<string, number>
  /** Counting key -> when it was counted. */
  countedAt: Map<string, number>
  /** Line key -> what was counted for that line. */
  lines: Map<string, LineCount>
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
  counted: Map<string, number>
  lines: Map<string, LineCount>
}

const thingOf = (subject: SubjectRef, file: string | null) =>
  file === null ? subjectKey(subject) : `file:${file}`

/** Under which a visitor's hit is found again to know a repeat. */
export const countingKey = ({ visitor, subject, file }: Hit): string | null =>
  subject && `${visitor} ${thingOf(subject, file)}`

/** Under which all of a line's hits on one subject or file are added up, whatever agent they name. */
export const lineKey = ({ line, subject, file }: Hit): string | null =>
  subject && `${line} ${thingOf(subject, file)}`

/** The hit as one of a visitor whose visit began yesterday. */
export const ofYesterday = (hit: Hit): Hit => ({ ...hit, visitor: hit.formerVisitor() })

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

/** Takes one of the line's places; false where it has none left. */
function takePlace(tally: Tally, known: Known, hit: Hit): boolean {
  const key = lineKey(hit) ?? ''
  const { since, total } = lineCountAt(tally.lines.get(key) ?? known.lines.get(key) ?? null, hit.at)
  if (total >= MOST_OF_LINE) return false
  tally.lines.set(key, { since, total: total + 1 })
  return true
}

function addDownload({ files }: Tally, { subject, file }: { subject: SubjectRef; file: string }): void {
  const place = `${subjectKey(subject)} ${file}`
  const { downloads } = files.get(place) ?? { downloads: 0 }
  files.set(place, { subject, file, downloads: downloads + 1 })
}

function addCount(tally: Tally, known: Known, hit: Hit): void {
  const key = countingKey(hit)
  const isBotsDownload = hit.visitorClass === 'bot' && hit.file !== null
  if (!hit.subject || key === null || isBotsDownload) return
  if (isRepeat(tally.counted.get(key) ?? known.countedAt.get(key) ?? null, hit.at)) return
  if (!takePlace(tally, known, hit)) return
  tally.counted.set(key, hit.at.getTime())
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
    lines: new Map(),
  }
  for (const sent of hits) {
    const hit = continued(tally, known, sent)
    if (hit.file === null) addVisit(tally, known, hit)
    addCount(tally, known, hit)
  }
  return tally
}
