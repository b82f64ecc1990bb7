import { publicRoute } from '../../../kernel/routes/public-route'
import { voiceRoute } from '../../../kernel/routes/voice-route'

const path = '/ratings/:kind/:id'

export default {
  routes: [
    publicRoute(path, 'api::ratings.rating.get'),
    voiceRoute('PUT', path, 'api::ratings.rating.put'),
    voiceRoute('DELETE', path, 'api::ratings.rating.delete'),
    voiceRoute('POST', path, 'api::ratings.rating.post'),
  ],
}
