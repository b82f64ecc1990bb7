type Files = Record<string, string>

const imports = (...targets: string[]) => targets.map((target) => `import '${target}'`).join('\n')
const nothing = 'export {}\n'

/** Code that keeps every rule: the neighbours of the planted violations, and what must stay possible. */
export const allowed: Files = {
  'node_modules/axios/index.js': nothing,
  'node_modules/axios/package.json': '{ "name": "axios", "main": "index.js" }',
  'node_modules/vue/index.js': nothing,
  'node_modules/vue/package.json': '{ "name": "vue", "main": "index.js" }',
  'node_modules/pinia/index.js': nothing,
  'node_modules/pinia/package.json': '{ "name": "pinia", "main": "index.js" }',
  'node_modules/@strapi/utils/index.js': nothing,
  'node_modules/@strapi/utils/package.json': '{ "name": "@strapi/utils", "main": "index.js" }',
  'cms/contract/envelope.ts': 'export interface Answer { data: unknown }\n',
  'cms/contract/articles.ts': `import type { Answer } from './envelope'\nexport type GetArticleAnswer = Answer\n`,
  'cms/src/kernel/fold.ts': 'export const fold = 1\n',
  'cms/src/api/articles/index.ts': `export { order } from './order'\n`,
  'cms/src/api/articles/order.ts': `import '../../kernel/fold'\nexport const order = 1\n`,
  'cms/src/api/articles/articles.schema.ts': imports('@strapi/utils'),
  'cms/src/api/articles/articles.serializer.ts': imports('./order', '@strapi/utils'),
  'cms/src/api/articles/routes/articles.ts': imports('../articles.schema', '@strapi/utils'),
  'cms/src/api/articles/controllers/articles.ts': imports('../articles.serializer', '../../events/index'),
  'cms/src/api/events/index.ts': imports('../../kernel/fold'),
  'web/src/shared/http/index.ts': imports('axios'),
  'web/src/shared/ui/AppButton.vue': `<script setup lang="ts">\nimport '../lib/dates'\n</script>\n`,
  'web/src/shared/lib/dates.ts': `export const dates = 1\nimport './numbers'\n`,
  'web/src/shared/lib/numbers.ts': 'export const numbers = 1\n',
  'web/src/features/articles/index.ts': imports('./articles.api'),
  'web/src/features/articles/articles.api.ts': `import '../../shared/http/index'\nimport type { GetArticleAnswer } from '../../../../cms/contract/articles'\nexport type A = GetArticleAnswer\n`,
  'web/src/features/articles/ArticlePage.vue': `<script setup lang="ts">\nimport type { GetArticleAnswer } from '../../../../cms/contract/articles'\nimport '../events/index'\ndefineProps<{ answer: GetArticleAnswer }>()\n</script>\n`,
  'web/src/features/articles/routes.ts': imports('./ArticlePage.vue'),
  'web/src/features/events/index.ts': imports('./calendar'),
  'web/src/shared/http/problem.ts': 'export const problem = 1\n',
  'web/src/features/events/failure.ts': imports('../../shared/http/problem'),
  'web/src/features/events/calendar.ts': 'export const calendar = 1\n',
  'web/src/app/main.ts': imports(
    '../features/articles/routes',
    '../features/events/index',
    '../shared/http/index',
  ),
  'web/server/main.ts': imports('../src/shared/lib/dates'),
}

/** For each rule the files that break it; the first of them is the culprit. */
export const planted: Record<string, Files> = {
  'web-knows-only-the-contract': { 'web/src/app/a.ts': imports('../../../cms/src/kernel/fold') },
  'contract-by-type-only': {
    'web/src/features/events/Held.vue': `<script setup lang="ts">\nimport { Answer } from '../../../../cms/contract/envelope'\nconsole.log(Answer)\n</script>\n`,
  },
  'cms-never-imports-web': { 'cms/src/kernel/b.ts': imports('../../../web/src/shared/lib/dates') },
  'nothing-built-imports-tests-or-scripts': {
    'cms/src/kernel/c.ts': imports('../../../scripts/seed'),
    'scripts/seed.ts': 'export const seed = 1\n',
  },
  'contract-imports-nothing': { 'cms/contract/reader.ts': imports('node:fs') },
  'shared-never-looks-up': { 'web/src/shared/lib/e.ts': imports('../../features/events/index') },
  'features-never-import-app': { 'web/src/features/events/f.ts': imports('../../app/main') },
  'features-by-their-front-door': { 'web/src/features/articles/g.ts': imports('../events/calendar') },
  'app-enters-features-by-their-doors': { 'web/src/app/h.ts': imports('../features/events/calendar') },
  'pages-never-import-the-web-server': { 'web/src/app/i.ts': imports('../../server/main') },
  'web-server-holds-no-vue': { 'web/server/j.ts': imports('vue') },
  'voices-know-no-content': { 'cms/src/api/comments/k.ts': imports('../articles/index') },
  'only-api-files-speak-http': { 'web/src/features/events/l.ts': imports('../../shared/http/index') },
  'only-shared-http-imports-axios': { 'web/src/features/events/m.ts': imports('axios') },
  'ui-knows-neither-store-nor-http': { 'web/src/shared/ui/n.ts': imports('pinia') },
  'apis-by-their-front-door': { 'cms/src/api/events/o.ts': imports('../articles/order') },
  'kernel-knows-no-api': { 'cms/src/kernel/p.ts': imports('../api/articles/index') },
  'routes-import-only-schemas': { 'cms/src/api/articles/routes/q.ts': imports('../order') },
  'rules-know-no-strapi': { 'cms/src/api/articles/r.ts': imports('@strapi/utils') },
  'panel-and-server-stay-apart': {
    'cms/src/api/articles/s.ts': imports('../../admin/app'),
    'cms/src/admin/app.ts': imports('../kernel/fold'),
  },
  'every-import-resolves': { 'web/src/app/w.ts': imports('@/nowhere') },
  'no-circles': {
    'web/src/shared/lib/t.ts': imports('./u'),
    'web/src/shared/lib/u.ts': imports('./t'),
  },
  'no-orphans': { 'web/src/shared/lib/v.ts': nothing },
}
