import { localizedRoute, withTexts } from '@/shared/i18n'

export const routes = withTexts(
  ['readers', 'forms'],
  [
    ...localizedRoute('signIn', () => import('./SignInPage.vue')),
    ...localizedRoute('register', () => import('./RegisterPage.vue')),
    ...localizedRoute('forgottenPassword', () => import('./ForgottenPasswordPage.vue')),
    ...localizedRoute('newPassword', () => import('./NewPasswordPage.vue')),
    ...localizedRoute('confirmAccount', () => import('./ConfirmAccountPage.vue')),
    ...localizedRoute('account', () => import('./AccountPage.vue')),
  ],
)
