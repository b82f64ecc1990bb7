import { publicRoute } from '../../../kernel/routes/public-route'
import { voiceRoute } from '../../../kernel/routes/voice-route'

// Words before `:id`: the first route that fits answers.
export default {
  routes: [
    publicRoute('/questions', 'api::questions.question.list'),
    publicRoute('/questions/departments', 'api::questions.question.departments'),
    publicRoute('/questions/private/:token', 'api::questions.question.own'),
    publicRoute('/questions/:id', 'api::questions.question.one'),
    voiceRoute('POST', '/questions', 'api::questions.question.create'),
  ],
}
