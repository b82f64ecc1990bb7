import { publicRoute } from '../../../kernel/routes/public-route'

export default {
  routes: [
    publicRoute('/articles', 'api::articles.article.list'),
    publicRoute('/articles/:slug', 'api::articles.article.one'),
    publicRoute('/categories', 'api::articles.category.list'),
    publicRoute('/tags', 'api::articles.tag.list'),
    publicRoute('/tags/:slug', 'api::articles.tag.one'),
  ],
}
