import { publicRoute } from '../../../kernel/routes/public-route'

export default {
  routes: [publicRoute('/search', 'api::search.search.find')],
}
