import { randomKey } from '@/shared/lib/random-key'
import { keep, readKept } from './kept-text'

/** One try to send a comment: a repeat with the same words carries the same key, so that it is taken once. */
export interface Attempt {
  key: string
  content: string
}

/** What a reader has typed and not yet sent. */
export interface CommentDraft {
  authorName: string
  authorEmail: string
  body: string
  attempt: Attempt | null
}

const nameShelf = 'comment-name'
const emptyDraft: CommentDraft = { authorName: '', authorEmail: '', body: '', attempt: null }

/** The name a reader wanted to be remembered by; empty where none. */
export const rememberedName = (): string => readKept('localStorage', nameShelf) ?? ''

/** Remembers the name for next time; `null` forgets it. */
export const rememberName = (name: string | null): void => keep('localStorage', nameShelf, name)

/** The draft kept at a place (a subject, or a comment that is answered), or a new one. */
export function readDraft(place: string): CommentDraft {
  const fresh = { ...emptyDraft, authorName: rememberedName() }
  const kept = readKept('sessionStorage', `comment-draft:${place}`)
  if (kept === null) return fresh
  try {
    return { ...fresh, ...(JSON.parse(kept) as Partial<CommentDraft>) }
  } catch {
    return fresh
  }
}

/** Keeps a draft until the tab is closed; `null` drops it. */
export function keepDraft(place: string, draft: CommentDraft | null): void {
  keep('sessionStorage', `comment-draft:${place}`, draft && JSON.stringify(draft))
}

/** The attempt to send `content`: the former one where it said the same. */
export function attemptFor(former: Attempt | null, content: string): Attempt {
  return former?.content === content ? former : { key: randomKey(), content }
}
