import { useQuery, useQueryCache } from '@pinia/colada'
import type { RateAnswer, StarsDto } from '@contract/ratings'
import type { SubjectRef } from '@contract/subjects'
import { shallowRef, type Ref } from 'vue'
import { Problem } from '@/shared/http/problem'
import { useI18n } from '@/shared/i18n'
import { giveStars, takeStarsBack } from './ratings.api'
import { ratingQuery } from './ratings.queries'

/** The rating of a subject, asked for once `isWanted`, and the reader's own part in it. */
export function useRating(subject: () => SubjectRef, isWanted: Readonly<Ref<boolean>>) {
  const { t } = useI18n()
  const cache = useQueryCache()
  const query = useQuery(() => ({ ...ratingQuery(subject()), enabled: isWanted.value }))
  const isSending = shallowRef(false)
  const message = shallowRef('')
  const failure = shallowRef('')

  async function vote(send: (about: SubjectRef) => Promise<RateAnswer>): Promise<void> {
    if (isSending.value) return
    const about = subject()
    isSending.value = true
    failure.value = ''
    message.value = ''
    try {
      const { data, meta } = await send(about)
      cache.setQueryData(ratingQuery(about).key, data)
      message.value = meta.message
    } catch (error) {
      failure.value = error instanceof Problem && error.status > 0 ? error.message : t('ratings.failed')
    } finally {
      isSending.value = false
    }
  }

  return {
    rating: query.data,
    loadError: query.error,
    reload: () => query.refetch(),
    isSending,
    message,
    failure,
    give: (stars: StarsDto) => vote((about) => giveStars(about, { stars })),
    takeBack: () => vote(takeStarsBack),
  }
}
