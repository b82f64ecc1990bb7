import type { Answer, ListAnswer, LocaleDto } from './envelope'

/** hỏi đáp / góp ý / liên hệ. */
export type QuestionKindDto = 'question' | 'suggestion' | 'contact'
export type QuestionStateDto = 'received' | 'answered' | 'closed'

export interface DepartmentDto {
  id: string
  name: string
}

/** A question with its answer, published with the asker's consent; no name beyond the one they gave for showing. */
export interface QuestionDto {
  id: string
  kind: QuestionKindDto
  title: string
  body: string
  /** `null` where the asker wants to stay unnamed. */
  askerName: string | null
  department: DepartmentDto | null
  answer: string
  /** ISO instants. */
  createdAt: string
  answeredAt: string
}

/** What the asker sees behind the private link. */
export interface OwnQuestionDto {
  kind: QuestionKindDto
  title: string
  body: string
  department: DepartmentDto | null
  state: QuestionStateDto
  answer: string | null
  isPublic: boolean
  createdAt: string
  answeredAt: string | null
}

/** GET /api/questions: answered and public ones, newest answer first. */
export interface ListQuestionsQuery {
  locale?: LocaleDto
  page?: number
  pageSize?: number
  /** 2 to 100 characters; accents optional. */
  q?: string
  /** Id of a department. */
  department?: string
}
export type ListQuestionsAnswer = ListAnswer<QuestionDto>

/** GET /api/questions/:id: 404 unless answered and public. */
export type GetQuestionAnswer = Answer<QuestionDto>

/** GET /api/questions/departments: in the order editors gave them. */
export type ListDepartmentsAnswer = Answer<DepartmentDto[]>

/** POST /api/questions: header `Idempotency-Key` and challenge as for comments. */
export interface CreateQuestionBody {
  kind: QuestionKindDto
  departmentId?: string | null
  /** 5 to 200 characters. */
  title: string
  /** 10 to 5,000 characters. */
  body: string
  askerName: string
  /** One of the two is needed. */
  askerEmail?: string | null
  askerPhone?: string | null
  allowsPublishing: boolean
  /** Show the name beside a published question. */
  showsName: boolean
  consentVersion: string
  challenge?: string
  /** Honeypot: leave it empty. */
  website?: string
}

/** 201. `token` is the secret part of the private link. */
export type CreateQuestionAnswer = Answer<{ token: string }, { message: string }>

/** GET /api/questions/private/:token: never cached. */
export type GetOwnQuestionAnswer = Answer<OwnQuestionDto>
