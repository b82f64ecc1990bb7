import { publicRoute } from '../../../kernel/routes/public-route'
import { voiceRoute } from '../../../kernel/routes/voice-route'

export default {
  routes: [
    voiceRoute('POST', '/submissions', 'api::submissions.article-submission.create'),
    publicRoute('/submissions/:token', 'api::submissions.article-submission.own'),
  ],
}
