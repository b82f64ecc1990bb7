import type { SiteStatisticsDto, SubjectCountsDto } from '@contract/statistics'
import type { SubjectRef } from '@contract/subjects'
import { shallowReactive, shallowRef } from 'vue'
import { listCounts, sendHit } from './statistics.api'
import { subjectKey } from './subject-key'
import { whenQuiet } from '@/shared/lib/when-quiet'

/** Most subjects that one request may ask for. */
const MOST = 50

// Of the browser only: the server renders for many readers at once and never fills these.
const known = shallowReactive(new Map<string, SubjectCountsDto>())
const site = shallowRef<SiteStatisticsDto | null>(null)
const wanted = new Map<string, SubjectRef>()

/** Answers may overtake each other; counts only grow. */
function keep(counts: SubjectCountsDto): void {
  const key = subjectKey(counts.subject)
  if (counts.viewCount >= (known.get(key)?.viewCount ?? 0)) known.set(key, counts)
}

async function ask(): Promise<void> {
  const subjects = [...wanted.values()].slice(0, MOST)
  for (const subject of subjects) wanted.delete(subjectKey(subject))
  if (subjects.length === 0) return
  // A page without figures is better than one that complains of them.
  const counts = await listCounts(subjects).catch(() => [])
  for (const counted of counts) keep(counted)
  await ask()
}

/** Counts of a subject; `undefined` until they are there. */
export function countsOf(subject: SubjectRef): SubjectCountsDto | undefined {
  return known.get(subjectKey(subject))
}

/** Who is here now; `null` until that is known. */
export const siteStatistics = site

/** Asks for a subject's counts, in one request for all that ask meanwhile. In the browser only. */
export function wantCounts(subject: SubjectRef): void {
  if (wanted.size === 0) whenQuiet(() => void ask())
  wanted.set(subjectKey(subject), subject)
}

/** Counts one page shown; `null` is a page that is no subject. In the browser only. */
export function countPage(subject: SubjectRef | null): void {
  whenQuiet(() => {
    void sendHit(subject).then(
      (standing) => {
        site.value = standing.site
        if (standing.subject) keep(standing.subject)
      },
      () => undefined,
    )
  })
}
