import type { SubjectKind } from '../../../contract/subjects'

interface KindOfSubject {
  uid: 'api::articles.article' | 'api::documents.official-document' | 'api::events.event' | 'api::site.page'
  table: string
  title: string
  summary: string | null
  number: string | null
  /** Column of the instant a reader sees beside the title. */
  at: string | null
  isLocalized: boolean
  /** Attributes the search looks through besides title, number and body. */
  alsoSearched: string[]
}

/** What comments, ratings, counters and links may speak of, and where its public words are stored. */
export const subjectKinds: Record<SubjectKind, KindOfSubject> = {
  article: {
    uid: 'api::articles.article',
    table: 'articles',
    title: 'title',
    summary: 'summary',
    number: null,
    at: 'posted_at',
    isLocalized: true,
    alsoSearched: ['summary', 'byline', 'source'],
  },
  document: {
    uid: 'api::documents.official-document',
    table: 'official_documents',
    title: 'abstract',
    summary: null,
    number: 'number',
    at: 'posted_at',
    isLocalized: false,
    alsoSearched: ['signatory'],
  },
  event: {
    uid: 'api::events.event',
    table: 'events',
    title: 'name',
    summary: 'summary',
    number: null,
    at: 'starts_at',
    isLocalized: true,
    alsoSearched: ['summary', 'venue', 'communeThen', 'communeNow', 'goods', 'organisers'],
  },
  page: {
    uid: 'api::site.page',
    table: 'pages',
    title: 'title',
    summary: 'summary',
    number: null,
    at: null,
    isLocalized: true,
    alsoSearched: ['summary'],
  },
}

export const allSubjectKinds = Object.keys(subjectKinds) as SubjectKind[]
