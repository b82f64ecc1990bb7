import { defineQueryOptions } from '@pinia/colada'
import type { ListAnswer } from '@contract/envelope'
import type { ListQuestionsQuery, QuestionDto } from '@contract/questions'
import type { Locale } from '@/shared/lib/addresses'
import { keepWhileLoading } from '@/shared/lib/keep-while-loading'
import { getOwnQuestion, getQuestion, listDepartments, listQuestions } from './questions.api'

/** One page of answered questions, in a language. */
export const questionsQuery = defineQueryOptions(
  ({ locale, ...query }: ListQuestionsQuery & { locale: Locale }) => ({
    key: ['questions', locale, query],
    query: () => listQuestions(query),
    placeholderData: keepWhileLoading<ListAnswer<QuestionDto>>('questions'),
  }),
)

/** As many as can be taken in at a glance. */
const mostFound = 3

/** The first answered questions that hold the words searched for, in a language. */
export const foundQuestionsQuery = ({ locale, q }: { locale: Locale; q: string }) =>
  questionsQuery({ locale, q, page: 1, pageSize: mostFound })

/** One answered question, in a language. */
export const questionQuery = defineQueryOptions(({ locale, id }: { locale: Locale; id: string }) => ({
  key: ['question', locale, id],
  query: () => getQuestion(id),
}))

/** Departments, in a language. */
export const departmentsQuery = defineQueryOptions((locale: Locale) => ({
  key: ['departments', locale],
  query: listDepartments,
  staleTime: 300_000,
}))

/** What a private link opens. Only the browser asks: finished pages are kept by the web server. */
export const ownQuestionQuery = defineQueryOptions(
  ({ locale, token }: { locale: Locale; token: string }) => ({
    key: ['own-question', locale, token],
    query: () => getOwnQuestion(token),
    enabled: !import.meta.env.SSR,
  }),
)
