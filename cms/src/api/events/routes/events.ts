import { publicRoute } from '../../../kernel/routes/public-route'

export default {
  routes: [
    publicRoute('/events', 'api::events.event.list'),
    publicRoute('/events/:slug', 'api::events.event.one'),
  ],
}
