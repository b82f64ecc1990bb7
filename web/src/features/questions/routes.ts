import { localizedRoute, withTexts } from '@/shared/i18n'
import { questionListRequest } from './question-list-request'
import { departmentsQuery, questionQuery, questionsQuery } from './questions.queries'

export const routes = withTexts(
  ['questions', 'forms'],
  [
    ...localizedRoute(
      'questions',
      () => import('./QuestionsPage.vue'),
      (to, locale) => [questionsQuery(questionListRequest(to.query, locale)), departmentsQuery(locale)],
    ),
    ...localizedRoute(
      'question',
      () => import('./QuestionPage.vue'),
      (to, locale) => [questionQuery({ locale, id: String(to.params.slug) })],
    ),
    ...localizedRoute('ownQuestion', () => import('./OwnQuestionPage.vue')),
    ...localizedRoute(
      'contact',
      () => import('./ContactPage.vue'),
      (_to, locale) => [departmentsQuery(locale)],
    ),
  ],
)
