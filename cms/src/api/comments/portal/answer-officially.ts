import { newRow, type Transaction } from '../../../kernel/transaction'
import { bodyKeyOf } from '../moderation/body-key'
import { decided, standingOf } from '../moderation/decisions'
import { placeUnder } from '../threads'
import { holdDecidable, logDecision, setStanding, type By } from './decide'
import type { OfficialAnswer } from './portal.schema'

const LONGEST_NAME = 60
const FALLBACK_NAME = 'Ban biên tập'

async function nameOfSite(trx: Transaction): Promise<string> {
  const site: { name: string | null; shortName: string | null } | undefined = await trx(
    'site_settings',
  ).first({
    name: 'name',
    shortName: 'short_name',
  })
  return (site?.shortName || site?.name || FALLBACK_NAME).slice(0, LONGEST_NAME)
}

/** Answers a comment in the name of the portal; a waiting comment is shown with its answer. Gives the answer's id. */
export async function answerOfficially(
  trx: Transaction,
  answer: OfficialAnswer & { id: string },
  by: By,
): Promise<string> {
  const comment = await holdDecidable(trx, answer.id)
  const place = placeUnder(comment)
  const row = newRow(by.now)
  await trx('comments').insert({
    ...row,
    subject_kind: comment.subjectKind,
    subject_id: comment.subjectId,
    subject_title: comment.subjectTitle,
    parent_id: place.parentId,
    thread_parent_id: place.threadParentId,
    root_id: place.rootId,
    level: place.level,
    author_name: answer.authorName || (await nameOfSite(trx)),
    reader_key: by.staff.readerKey,
    is_signed_in: true,
    is_official: true,
    body: answer.body,
    body_key: bodyKeyOf(answer.body),
    state: 'approved',
    like_count: 0,
    dislike_count: 0,
  })
  const to = decided(standingOf(comment), 'approve', null)
  await setStanding(trx, comment.id, { standing: to, now: by.now })
  await logDecision(trx, { comment, action: 'answer', to, reason: null, answerId: row.document_id }, by)
  return row.document_id
}
