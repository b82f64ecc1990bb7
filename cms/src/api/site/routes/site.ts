import { publicRoute } from '../../../kernel/routes/public-route'

export default {
  routes: [
    publicRoute('/site', 'api::site.site-setting.one'),
    publicRoute('/site/changes', 'api::site.change.list'),
    publicRoute('/site/years', 'api::site.archive.years'),
    publicRoute('/site/years/:year', 'api::site.archive.year'),
    publicRoute('/ready', 'api::site.readiness.one'),
    publicRoute('/pages', 'api::site.page.list'),
    publicRoute('/pages/:slug', 'api::site.page.one'),
  ],
}
