import { useQuery, useQueryCache } from '@pinia/colada'
import type { CommentDto, ListCommentsAnswer } from '@contract/comments'
import type { SubjectRef } from '@contract/subjects'
import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { useI18n } from '@/shared/i18n'
import { usePageRoute } from '@/shared/lib/page-route'
import { withChange } from './change-comment'
import { addressOfComments, readCommentChoice, type CommentChoice } from './comment-choice'
import { commentsKey, commentsQuery } from './comments.queries'

/** The comments about a subject that the present address asks for, and the addresses of others. */
export function useComments(subject: () => SubjectRef) {
  const { locale } = useI18n()
  const cache = useQueryCache()
  const { path } = useRoute()
  const route = usePageRoute()
  const choice = computed(() => readCommentChoice(route.value.query, locale.value))
  const list = useQuery(() =>
    commentsQuery({ subject: subject(), locale: locale.value, choice: choice.value }),
  )
  return {
    list,
    choice,
    addressOf: (wanted: Partial<CommentChoice>) =>
      addressOfComments(path, { sort: choice.value.sort, page: 1, ...wanted }, locale.value),
    change: (id: string, change: (comment: CommentDto) => CommentDto) =>
      cache.setQueriesData<ListCommentsAnswer | undefined>({ key: commentsKey(subject()) }, (known) =>
        known ? { ...known, data: withChange(known.data, id, change) } : known,
      ),
    refresh: () => cache.invalidateQueries({ key: commentsKey(subject()) }),
  }
}
