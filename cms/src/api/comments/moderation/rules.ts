import type { CommentsClosedDto } from '../../../../contract/comments'
import type { HeldBecauseDto } from '../../../../contract/moderation'
import type { Sentence } from '../../../kernel/refusals'
import type { VoiceSettings } from '../../../kernel/voice-settings/voice-settings'
import { closedWords, EMPTY, TOO_LONG } from './sentences'
import { countLinks, holdsWordOf } from './text-signs'

/** All a rule may know of a comment. Nothing here asks the clock or the database. */
export interface ModerationContext {
  /** Cleaned. */
  body: string
  closed: CommentsClosedDto | null
  isSignedIn: boolean
  /** What came in the field that people do not see. */
  honeypot: string
  /** From opening the form to sending it; null where that cannot be known. */
  fillSeconds: number | null
  /** Equal texts of the last day: by the same reader, by others. */
  repeats: { own: number; others: number }
  /** The same reader's comments of the last 30 days that were decided. */
  history: { approved: number; rejected: number }
  settings: VoiceSettings
}

export type Verdict =
  | { outcome: 'pass' }
  | { outcome: 'hold'; because: HeldBecauseDto }
  | { outcome: 'refuse'; message: Sentence }
type Rule = (context: ModerationContext) => Verdict

const LONGEST_BODY = 3000
const QUICKEST_SECONDS = 3
/** Shorter texts ("Cảm ơn!") are written by many honest readers. */
const SHORTEST_COPY = 40
const REJECTIONS_REMEMBERED = 3

const pass: Verdict = { outcome: 'pass' }
const refuse = (message: Sentence): Verdict => ({ outcome: 'refuse', message })
const holdIf = (isHeld: boolean, because: HeldBecauseDto): Verdict =>
  isHeld ? { outcome: 'hold', because } : pass

const length: Rule = ({ body }) => (body.length > LONGEST_BODY ? refuse(TOO_LONG) : pass)

const closed: Rule = (context) => (context.closed ? refuse(closedWords[context.closed]) : pass)

const clean: Rule = ({ body }) => (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(body) ? pass : refuse(EMPTY))

const repeated: Rule = ({ body, repeats }) =>
  holdIf(repeats.own > 0 || (repeats.others > 0 && body.length >= SHORTEST_COPY), 'repeated')

const words: Rule = ({ body, settings }) => holdIf(holdsWordOf(body, settings.bannedWords), 'banned-words')

const recentHistory: Rule = ({ history }) =>
  holdIf(history.rejected >= REJECTIONS_REMEMBERED && history.rejected > history.approved, 'often-rejected')

const spam: Rule = ({ honeypot }) => holdIf(honeypot !== '', 'honeypot')

const haste: Rule = ({ fillSeconds }) =>
  holdIf(fillSeconds !== null && fillSeconds < QUICKEST_SECONDS, 'too-fast')

const links: Rule = ({ body, settings }) =>
  holdIf(countLinks(body) > settings.commentLinkLimit, 'too-many-links')

const firstTimers: Rule = ({ history, settings }) =>
  holdIf(settings.holdsFirstComments && history.approved === 0, 'first-comment')

const policy: Rule = ({ isSignedIn, settings: { commentPolicy } }) =>
  holdIf(commentPolicy === 'all-held' || (commentPolicy === 'guests-held' && !isSignedIn), 'policy')

/** In this order: what cannot be stored first, then the reasons an editor most needs to see, the site's policy last. */
export const rules = {
  length,
  closed,
  clean,
  repeated,
  words,
  recentHistory,
  spam,
  haste,
  links,
  firstTimers,
  policy,
}

/** The first verdict of a rule that does not let the comment pass; else it passes. */
export const judge = (context: ModerationContext): Verdict => {
  for (const rule of Object.values(rules)) {
    const verdict = rule(context)
    if (verdict.outcome !== 'pass') return verdict
  }
  return pass
}
