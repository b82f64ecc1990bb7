import type { Knex } from 'knex'
import type { CreateCommentAnswer, ListCommentsAnswer } from '../../../contract/comments'
import type { LocaleDto } from '../../../contract/envelope'
import type { Reader } from '../../kernel/identity'
import { Refusal } from '../../kernel/refusals'
import { findSubject } from '../../kernel/subjects/find-subject'
import { findVoiceSettings } from '../../kernel/voice-settings/voice-settings'
import type { CommentRow } from './comment.rows'
import type { ListCommentsQuery } from './comment.schema'
import { toComment } from './comment.serializer'
import { NO_SUBJECT, PENDING, SHOWN } from './comment-words'
import { commentsClosed } from './comments-closed'
import { listComments } from './list-comments'

interface Visit {
  query: ListCommentsQuery
  reader: Reader | null
  now: Date
}

/** One page of the comments on a subject, and what a reader must know to add one; throws the 404 for no subject. */
export async function answerList(db: Knex, { query, reader, now }: Visit): Promise<ListCommentsAnswer> {
  const subject = await findSubject(db, query.subject)
  if (!subject) throw new Refusal(404, NO_SUBJECT)
  const settings = await findVoiceSettings(db)
  const found = await listComments(db, { ...query, readerKey: reader?.key ?? null, now })
  const pageCount = Math.ceil(found.rootCount / query.pageSize)
  return {
    data: found.items,
    meta: {
      pagination: { page: found.page, pageSize: query.pageSize, pageCount, total: found.rootCount },
      total: found.total,
      closed: commentsClosed(subject, settings.commentsCloseAfterDays, now),
      consentVersion: settings.consentVersion,
      needsChallenge: !reader?.account,
    },
  }
}

/** What the author of a comment just written or changed is told. */
export const answerTo = (
  row: CommentRow,
  by: { reader: Reader; now: Date },
  locale: LocaleDto,
): CreateCommentAnswer => {
  const viewer = {
    readerKey: by.reader.key,
    now: by.now,
    locale,
    reactions: new Map(),
    reported: new Set<string>(),
  }
  const message = row.state === 'approved' ? SHOWN[locale] : PENDING[locale]
  return { data: toComment(row, viewer), meta: { message } }
}
