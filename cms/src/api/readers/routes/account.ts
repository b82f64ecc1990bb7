import { publicRoute } from '../../../kernel/routes/public-route'
import { voiceRoute } from '../../../kernel/routes/voice-route'

export default {
  routes: [
    voiceRoute('POST', '/readers/register', 'api::readers.account.register'),
    voiceRoute('POST', '/readers/confirm', 'api::readers.account.confirm'),
    voiceRoute('POST', '/readers/forgotten-password', 'api::readers.account.forgottenPassword'),
    voiceRoute('POST', '/readers/reset-password', 'api::readers.account.resetPassword'),
    voiceRoute('POST', '/readers/sign-in', 'api::readers.session.signIn'),
    voiceRoute('POST', '/readers/refresh', 'api::readers.session.refresh'),
    voiceRoute('POST', '/readers/sign-out', 'api::readers.session.signOut'),
    publicRoute('/readers/me', 'api::readers.me.get'),
    publicRoute('/readers/me/comments', 'api::readers.me.comments'),
    publicRoute('/readers/me/ratings', 'api::readers.me.ratings'),
    publicRoute('/readers/me/export', 'api::readers.me.export'),
    voiceRoute('PUT', '/readers/me', 'api::readers.me.update'),
    voiceRoute('PUT', '/readers/me/password', 'api::readers.me.changePassword'),
    voiceRoute('DELETE', '/readers/me', 'api::readers.me.delete'),
  ],
}
