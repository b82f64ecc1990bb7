import { publicRoute } from '../../../kernel/routes/public-route'

const controller = 'api::documents.official-document'

export default {
  routes: [
    publicRoute('/documents', `${controller}.list`),
    publicRoute('/documents/facets', `${controller}.facets`),
    publicRoute('/documents/:slug', `${controller}.one`),
    publicRoute('/documents/:slug/files/:id', `${controller}.file`),
  ],
}
