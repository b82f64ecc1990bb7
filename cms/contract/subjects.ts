/** What comments, ratings, counters and links may speak of. */
export type SubjectKind = 'article' | 'document' | 'event' | 'page'

/** `id` is Strapi's documentId: the same for every language, draft and published. */
export interface SubjectRef {
  kind: SubjectKind
  id: string
}

/** Where an entry is in each language; `null` where it is not translated. */
export interface TranslationsDto {
  vi: string | null
  en: string | null
}

export type LinkKind =
  | 'related'
  | 'replaces'
  | 'amends'
  | 'repeals'
  | 'repeals-part'
  | 'guides'
  | 'based-on'
  | 'plan'
  | 'invitation'
  | 'result'

/** A link as seen from one of its ends: `direction` says whether that end is its source. */
export interface LinkDto {
  kind: LinkKind
  direction: 'outgoing' | 'incoming'
  subject: SubjectRef
  slug: string
  /** Title of an article or page, name of an event, abstract of a document. */
  title: string
  /** Number of a document, e.g. "3116/QĐ-BCT". */
  number: string | null
  /** ISO instant (postedAt; startsAt of an event) for showing a date. */
  at: string | null
}
