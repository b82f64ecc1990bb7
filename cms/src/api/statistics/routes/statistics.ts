import { publicRoute } from '../../../kernel/routes/public-route'
import { voiceRoute } from '../../../kernel/routes/voice-route'

export default {
  routes: [
    voiceRoute('POST', '/hits', 'api::statistics.hit.create'),
    voiceRoute('POST', '/hits/crawlers', 'api::statistics.hit.crawlers'),
    publicRoute('/statistics', 'api::statistics.statistics.site'),
    publicRoute('/statistics/daily', 'api::statistics.statistics.visits'),
    publicRoute('/statistics/counts', 'api::statistics.statistics.counts'),
    publicRoute('/statistics/most', 'api::statistics.statistics.most'),
  ],
}
