import type { DecisionActionDto } from '../../../../contract/moderation'
import type { CommentRow } from '../comment.rows'

/** What a decision can change in a comment, and an undo brings back. */
export interface Standing {
  state: CommentRow['state']
  heldBecause: CommentRow['heldBecause']
  rejectionReason: string | null
  isOfficial: boolean
}

export type Decision = Exclude<DecisionActionDto, 'answer'>

export const standingOf = (row: CommentRow): Standing => ({
  state: row.state,
  heldBecause: row.heldBecause,
  rejectionReason: row.rejectionReason,
  isOfficial: Boolean(row.isOfficial),
})

/** What a decision makes of a comment. */
export const decided = (before: Standing, action: Decision, reason: string | null): Standing => {
  const approved: Standing = { ...before, state: 'approved', heldBecause: null, rejectionReason: null }
  const outcomes: Record<Decision, Standing> = {
    approve: approved,
    reject: { ...before, state: 'rejected', heldBecause: null, rejectionReason: reason, isOfficial: false },
    'mark-official': { ...approved, isOfficial: true },
    'unmark-official': { ...before, isOfficial: false },
    keep: before,
  }
  return outcomes[action]
}

/** Whether a decision has anything to say: a second editor may have been quicker. `keep` answers reports, so it has. */
export const changesAnything = (before: Standing, after: Standing, action: Decision): boolean =>
  action === 'keep' || JSON.stringify(before) !== JSON.stringify(after)

/** Decisions that answer the reports of readers about a comment. */
export const answersReports = (action: DecisionActionDto): boolean => action === 'keep' || action === 'reject'

const EXCERPT_LENGTH = 120

/** The beginning of a text, cut between words. */
export const excerptOf = (body: string): string => {
  const line = body.replace(/\s+/g, ' ').trim()
  return line.length <= EXCERPT_LENGTH ? line : `${line.slice(0, EXCERPT_LENGTH).replace(/\s\S*$/, '')}…`
}
