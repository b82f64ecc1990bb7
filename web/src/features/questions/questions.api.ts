import type { ListAnswer } from '@contract/envelope'
import type {
  CreateQuestionAnswer,
  CreateQuestionBody,
  DepartmentDto,
  GetOwnQuestionAnswer,
  GetQuestionAnswer,
  ListDepartmentsAnswer,
  ListQuestionsQuery,
  OwnQuestionDto,
  QuestionDto,
} from '@contract/questions'
import { nullIfMissing, useHttp } from '@/shared/http'

/** One page of answered questions that everybody may read, newest answer first. */
export function listQuestions(query: ListQuestionsQuery): Promise<ListAnswer<QuestionDto>> {
  return useHttp().get<ListAnswer<QuestionDto>>('/questions', query)
}

/** One of them; `null` where there is none of that id. */
export async function getQuestion(id: string): Promise<QuestionDto | null> {
  const answer = await nullIfMissing(useHttp().get<GetQuestionAnswer>(`/questions/${encodeURIComponent(id)}`))
  return answer?.data ?? null
}

/** Departments in the order editors gave them. */
export async function listDepartments(): Promise<DepartmentDto[]> {
  const answer = await useHttp().get<ListDepartmentsAnswer>('/questions/departments')
  return answer.data
}

/** What a private link opens; `null` for a wrong one. */
export async function getOwnQuestion(token: string): Promise<OwnQuestionDto | null> {
  const path = `/questions/private/${encodeURIComponent(token)}`
  const answer = await nullIfMissing(useHttp().get<GetOwnQuestionAnswer>(path))
  return answer?.data ?? null
}

/** Sends a question once under its key; gives the token of the private link. */
export function createQuestion(body: CreateQuestionBody, key: string): Promise<CreateQuestionAnswer> {
  return useHttp().post<CreateQuestionAnswer>('/questions', body, { headers: { 'Idempotency-Key': key } })
}
