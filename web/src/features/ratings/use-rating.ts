import { useQuery, useQueryCache } from '@pinia/colada'
import type { RateAnswer, StarsDto } from '@contract/ratings'
import type { SubjectRef } from '@contract/subjects'
import { computed, shallowRef, watch, type Ref } from 'vue'
import { Problem } from '@/shared/http/problem'
import { useI18n } from '@/shared/i18n'
import type { PlainVote } from './plain-vote'
import { giveStars, takeStarsBack } from './ratings.api'
import { ratingQuery } from './ratings.queries'

interface Arrival {
  isNear: Readonly<Ref<boolean>>
  plainVote: PlainVote | null
}

const thanksFor = (vote: PlainVote | null) => {
  if (vote === null) return null
  return vote === 0 ? 'ratings.takenBack' : 'ratings.thanks'
}

/** The rating of a subject, asked for once it is near or just given, and the reader's own part in it. */
export function useRating(subject: () => SubjectRef, { isNear, plainVote }: Arrival) {
  const { t } = useI18n()
  const cache = useQueryCache()
  const justGiven = shallowRef(plainVote)
  const query = useQuery(() => ({
    ...ratingQuery(subject()),
    enabled: isNear.value || justGiven.value !== null,
  }))
  const isSending = shallowRef(false)
  const thanks = thanksFor(plainVote)
  const message = shallowRef(thanks ? t(thanks) : '')
  const failure = shallowRef('')

  watch(
    () => subject().id,
    () => {
      justGiven.value = null
      message.value = ''
      failure.value = ''
    },
  )

  async function vote(send: (about: SubjectRef) => Promise<RateAnswer>): Promise<void> {
    if (isSending.value) return
    const about = subject()
    isSending.value = true
    failure.value = ''
    message.value = ''
    try {
      const { data, meta } = await send(about)
      cache.setQueryData(ratingQuery(about).key, data)
      justGiven.value = null
      message.value = meta.message
    } catch (error) {
      failure.value = error instanceof Problem && error.status > 0 ? error.message : t('ratings.failed')
    } finally {
      isSending.value = false
    }
  }

  return {
    rating: query.data,
    /** The server knows no reader: what it wrote of the plain form's vote holds until the figures come. */
    own: computed(() => query.data.value?.own ?? (justGiven.value || null)),
    loadError: query.error,
    reload: () => query.refetch(),
    isSending,
    message,
    failure,
    give: (stars: StarsDto) => vote((about) => giveStars(about, { stars })),
    takeBack: () => vote(takeStarsBack),
  }
}
