import type { GetChallengeAnswer } from '@contract/readers'
import { useHttp } from '@/shared/http'

/** A fresh challenge for a guest's form, and the consent that the form must carry. */
export function getChallenge(): Promise<GetChallengeAnswer> {
  return useHttp().get<GetChallengeAnswer>('/readers/challenge')
}
