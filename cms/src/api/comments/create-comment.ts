import type { SubjectRef } from '../../../contract/subjects'
import type { Reader } from '../../kernel/identity'
import { refuseName } from '../../kernel/reader-names'
import { fieldFault, Refusal } from '../../kernel/refusals'
import { findSubject } from '../../kernel/subjects/find-subject'
import { newRow, type Transaction } from '../../kernel/transaction'
import type { Sender } from '../../kernel/voices'
import { findVoiceSettings } from '../../kernel/voice-settings/voice-settings'
import type { CommentRow } from './comment.rows'
import type { CommentForm } from './comment.schema'
import { NO_NAME, NO_PARENT, NO_SUBJECT, OLD_CONSENT } from './comment-words'
import { commentsClosed } from './comments-closed'
import { findComment } from './find-comment'
import { bodyKeyOf } from './moderation/body-key'
import { judgeAttempt } from './moderation/verdict'
import { placeUnder, type Place } from './threads'

async function placeOf(trx: Transaction, subject: SubjectRef, parentId: string | null): Promise<Place> {
  if (parentId === null) return placeUnder(null)
  const parent = await trx('comments')
    .where({ document_id: parentId, subject_kind: subject.kind, subject_id: subject.id, state: 'approved' })
    .forUpdate()
    .first({ id: 'document_id', threadParentId: 'thread_parent_id', rootId: 'root_id', level: 'level' })
  if (!parent) throw fieldFault('parentId', NO_PARENT)
  return placeUnder(parent)
}

/** Accounts have a name that was looked at when it was chosen. */
async function nameOf(trx: Transaction, form: CommentForm, reader: Reader): Promise<string> {
  if (reader.account) return reader.account.name
  if (!form.authorName) throw fieldFault('authorName', NO_NAME)
  await refuseName(trx, 'authorName', form.authorName)
  return form.authorName
}

const placeColumns = (place: Place, id: string) => ({
  parent_id: place.parentId,
  thread_parent_id: place.threadParentId,
  root_id: place.rootId ?? id,
  level: place.level,
})

const bodyColumns = (form: CommentForm, reader: Reader) => ({
  author_email: reader.account ? null : (form.authorEmail ?? null),
  reader_key: reader.key,
  is_signed_in: reader.account !== null,
  is_official: false,
  body: form.body,
  body_key: bodyKeyOf(form.body),
  consent_version: form.consentVersion,
  like_count: 0,
  dislike_count: 0,
})

/** Judges and stores a comment; throws the refusal where it cannot be taken. */
export async function createComment(
  trx: Transaction,
  form: CommentForm,
  sender: Sender,
): Promise<CommentRow> {
  const { reader, fillSeconds, now } = sender
  const subject = await findSubject(trx, form.subject)
  if (!subject) throw new Refusal(404, NO_SUBJECT)
  const settings = await findVoiceSettings(trx)
  if (form.consentVersion !== settings.consentVersion) throw fieldFault('consentVersion', OLD_CONSENT)
  const author_name = await nameOf(trx, form, reader)
  const place = await placeOf(trx, subject, form.parentId ?? null)
  const { state, heldBecause } = await judgeAttempt(trx, {
    body: form.body,
    reader,
    now,
    closed: commentsClosed(subject, settings.commentsCloseAfterDays, now),
    honeypot: form.website ?? '',
    fillSeconds,
    settings,
    changedId: null,
  })
  const row = newRow(now)
  await trx('comments').insert({
    ...row,
    ...placeColumns(place, row.document_id),
    ...bodyColumns(form, reader),
    subject_kind: subject.kind,
    subject_id: subject.id,
    subject_title: subject.title,
    author_name,
    state,
    held_because: heldBecause,
  })
  return findComment(trx, row.document_id)
}
