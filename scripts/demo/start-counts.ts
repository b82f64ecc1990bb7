import type { SubjectRef } from '../../cms/contract/subjects'
import { ARTICLES } from './articles'
import { DOCUMENTS } from './documents'
import { EVENTS } from './events'
import { PAGES } from './pages'
import { idOf } from './seed/entries'
import type { SubjectIds } from './seed/links'
import type { StartCounts } from './types'

/** What an entry was viewed and downloaded on the former site. */
export interface StartCount {
  subject: SubjectRef
  views: number
  downloads: number
}

/** The start counts of every entry, by its documentId. */
export function startCountsOf(ids: SubjectIds): StartCount[] {
  return [
    ...counts('article', ARTICLES),
    ...counts('document', DOCUMENTS),
    ...counts('event', EVENTS),
    ...counts('page', PAGES),
  ]

  function counts(kind: SubjectRef['kind'], entries: readonly { key: string; startCounts: StartCounts }[]) {
    return entries.map(({ key, startCounts: { views, downloads = 0 } }) => ({
      subject: { kind, id: idOf(ids[kind], key) },
      views,
      downloads,
    }))
  }
}
