import { localizedRoute, withTexts } from '@/shared/i18n'

export const routes = withTexts(
  ['submissions', 'forms'],
  [
    ...localizedRoute('submit', () => import('./SubmitPage.vue')),
    ...localizedRoute('ownSubmission', () => import('./OwnSubmissionPage.vue')),
  ],
)
