import { defineQueryOptions } from '@pinia/colada'
import type { ListCommentsAnswer } from '@contract/comments'
import type { SubjectRef } from '@contract/subjects'
import type { Locale } from '@/shared/lib/addresses'
import { keepWhileLoading } from '@/shared/lib/keep-while-loading'
import type { CommentChoice } from './comment-choice'
import { listComments } from './comments.api'

/** Under which all lists of comments about a subject are kept. */
export const commentsKey = ({ kind, id }: SubjectRef): string[] => ['comments', kind, id]

/** The comments about a subject that an address asks for, in a language. */
export const commentsQuery = defineQueryOptions(
  ({ subject, locale, choice }: { subject: SubjectRef; locale: Locale; choice: CommentChoice }) => ({
    key: [...commentsKey(subject), locale, { ...choice }],
    query: () => listComments({ subject: `${subject.kind}:${subject.id}`, ...choice }),
    placeholderData: keepWhileLoading<ListCommentsAnswer>('comments'),
  }),
)

/** The thread of a reply that was left out, with the lot of replies in which it stands. */
export const leftOutQuery = defineQueryOptions(
  ({ subject, locale, nearestId }: { subject: SubjectRef; locale: Locale; nearestId: string }) => ({
    key: [...commentsKey(subject), locale, 'left-out', nearestId],
    query: () => listComments({ subject: `${subject.kind}:${subject.id}`, comment: nearestId, pageSize: 1 }),
    placeholderData: keepWhileLoading<ListCommentsAnswer>('comments'),
  }),
)
