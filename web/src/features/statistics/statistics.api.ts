import type {
  HitAnswer,
  ListCountsAnswer,
  ListMostAnswer,
  ListMostQuery,
  ListVisitsAnswer,
  MostReadDto,
  StatisticsStepDto,
  SubjectCountsDto,
  VisitsDto,
} from '@contract/statistics'
import type { SubjectRef } from '@contract/subjects'
import { useHttp } from '@/shared/http'
import { subjectKey } from './subject-key'

/** Tells the CMS that a page was shown; gives how things stand now. */
export async function sendHit(subject: SubjectRef | null): Promise<HitAnswer['data']> {
  const answer = await useHttp().post<HitAnswer>('/hits', { subject })
  return answer.data
}

/** Counts of up to 50 subjects. */
export async function listCounts(subjects: SubjectRef[]): Promise<SubjectCountsDto[]> {
  const answer = await useHttp().get<ListCountsAnswer>('/statistics/counts', {
    subjects: subjects.map(subjectKey).join(','),
  })
  return answer.data
}

/** Visits by day, month or year, oldest first. */
export async function listVisits(step: StatisticsStepDto): Promise<VisitsDto[]> {
  const answer = await useHttp().get<ListVisitsAnswer>('/statistics/daily', { step })
  return answer.data
}

/** What readers read or downloaded most, in the present language. */
export async function listMost(by: ListMostQuery['by']): Promise<MostReadDto[]> {
  const answer = await useHttp().get<ListMostAnswer>('/statistics/most', { by })
  return answer.data
}
