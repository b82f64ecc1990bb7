import { publicRoute } from '../../../kernel/routes/public-route'

export default {
  routes: [publicRoute('/files/:kind/:id/:file', 'api::files.file.send')],
}
