import { publicRoute } from '../../../kernel/routes/public-route'
import { voiceRoute } from '../../../kernel/routes/voice-route'

export default {
  routes: [
    publicRoute('/comments', 'api::comments.comment.list'),
    voiceRoute('POST', '/comments', 'api::comments.comment.create'),
    voiceRoute('PUT', '/comments/:id', 'api::comments.comment.update'),
    voiceRoute('DELETE', '/comments/:id', 'api::comments.comment.delete'),
    voiceRoute('POST', '/comments/:id/reactions', 'api::comments.comment.react'),
    voiceRoute('POST', '/comments/:id/reports', 'api::comments.comment.report'),
  ],
}
