import { fileURLToPath } from 'node:url'

/**
 * Which way the arrows point. Each rule is proven by a planted violation in tests/architecture; a rule without one
 * fails there.
 */
const test = String.raw`\.(test|spec)\.ts$`
const strapi = '(^|node_modules/)@strapi/'
const voices = '(comments|ratings|statistics|search|site|readers)'
const content = '(articles|documents|events)'
const apiSlot = String.raw`^cms/src/api/[^/]+/(content-types|routes|controllers|services|policies|middlewares)/`

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'web-knows-only-the-contract',
    comment: 'Pages know what crosses the wire, never how the CMS makes it.',
    from: { path: '^web/' },
    to: { path: '^cms/', pathNot: '^cms/contract/' },
  },
  {
    name: 'contract-by-type-only',
    comment: 'The contract is types: nothing of the CMS may end up in the bundle.',
    from: { path: '^web/' },
    to: { path: '^cms/contract/', dependencyTypesNot: ['type-only'] },
  },
  { name: 'cms-never-imports-web', from: { path: '^cms/' }, to: { path: '^web/' } },
  {
    name: 'nothing-built-imports-tests-or-scripts',
    from: { path: '^(cms|web)/' },
    to: { path: '^(tests|scripts)/' },
  },
  {
    name: 'contract-imports-nothing',
    from: { path: '^cms/contract/' },
    to: { pathNot: '^cms/contract/' },
  },
  {
    name: 'shared-never-looks-up',
    from: { path: '^web/src/shared/' },
    to: { path: '^web/src/(app|features)/' },
  },
  {
    name: 'features-never-import-app',
    from: { path: '^web/src/features/' },
    to: { path: '^web/src/app/' },
  },
  {
    name: 'features-by-their-front-door',
    from: { path: '^web/src/features/([^/]+)/' },
    to: { path: '^web/src/features/([^/]+)/', pathNot: '^web/src/features/($1/|[^/]+/index[.]ts$)' },
  },
  {
    name: 'app-enters-features-by-their-doors',
    from: { path: '^web/src/app/' },
    to: { path: '^web/src/features/', pathNot: '^web/src/features/[^/]+/(index|routes)[.]ts$' },
  },
  {
    name: 'pages-never-import-the-web-server',
    from: { path: '^web/src/' },
    to: { path: '^web/(server|build)/' },
  },
  {
    name: 'web-server-holds-no-vue',
    comment:
      'A cached page goes out without the renderer: the server loads the built entry-server only to render.',
    from: { path: '^web/server/' },
    to: { path: String.raw`(node_modules/(vue|@vue|pinia|vue-router)/|\.vue$)` },
  },
  {
    name: 'voices-know-no-content',
    comment: 'Comments, ratings and counts speak of a subject, so that they fit any content.',
    from: { path: `^(cms/src/api|web/src/features)/${voices}/` },
    to: { path: `^(cms/src/api|web/src/features)/${content}/` },
  },
  {
    name: 'only-api-files-speak-http',
    comment: 'What a failure is (problem.ts) may be known to whoever shows it.',
    from: { path: '^web/src/features/', pathNot: [String.raw`\.api\.ts$`, test] },
    to: { path: '^web/src/shared/http/', pathNot: '^web/src/shared/http/problem[.]ts$' },
  },
  {
    name: 'only-shared-http-imports-axios',
    from: { path: '^web/', pathNot: '^web/src/shared/http/' },
    to: { path: '(^|node_modules/)axios' },
  },
  {
    name: 'ui-knows-neither-store-nor-http',
    from: { path: '^web/src/shared/ui/', pathNot: test },
    to: { path: '(^web/src/shared/http/|(^|node_modules/)@?pinia)' },
  },
  {
    name: 'apis-by-their-front-door',
    from: { path: '^cms/src/api/([^/]+)/' },
    to: { path: '^cms/src/api/([^/]+)/', pathNot: '^cms/src/api/($1/|[^/]+/index[.]ts$)' },
  },
  { name: 'kernel-knows-no-api', from: { path: '^cms/src/kernel/' }, to: { path: '^cms/src/api/' } },
  {
    name: 'routes-import-only-schemas',
    comment: 'A route says where and under which promise; what happens stands in the controller.',
    from: { path: '^cms/src/api/[^/]+/routes/' },
    to: {
      path: '^cms/src/',
      pathNot: [String.raw`\.schema\.ts$`, '^cms/src/kernel/routes/', '^cms/src/api/[^/]+/routes/'],
    },
  },
  {
    name: 'rules-know-no-strapi',
    comment:
      'The rules themselves are plain functions: tested without a CMS, understood without knowing Strapi.',
    from: {
      path: '^cms/src/api/',
      pathNot: [apiSlot, String.raw`\.(schema|serializer)\.ts$`, '/index[.]ts$', test],
    },
    to: { path: strapi },
  },
  {
    name: 'panel-and-server-stay-apart',
    comment: 'The admin runs in a browser; of the server it may share plain kernel rules only.',
    from: { path: '^cms/src/(api|kernel|index[.]ts)' },
    to: { path: '^cms/src/admin/' },
  },
  {
    name: 'every-import-resolves',
    comment: 'An arrow the tool cannot follow is an arrow no rule holds.',
    from: {},
    to: { couldNotResolve: true },
  },
  { name: 'no-circles', from: {}, to: { circular: true } },
  {
    name: 'no-orphans',
    comment: 'A file nobody imports and that imports nobody is dead, unless a tool finds it by its place.',
    from: {
      orphan: true,
      path: '^(cms|web|scripts)/',
      pathNot: [
        test,
        String.raw`\.d\.ts$`,
        '^cms/(config|contract)/',
        apiSlot,
        '^cms/src/(index|admin/app)[.]tsx?$',
        '^cms/src/extensions/[^/]+/strapi-server[.]ts$',
        '^web/src/features/[^/]+/routes[.]ts$',
      ],
    },
    to: {},
  },
]

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`(^|/)(dist|\.cache|\.strapi|build/admin)/` },
    tsPreCompilationDeps: 'specify',
    webpackConfig: { fileName: fileURLToPath(new URL('.dependency-cruiser.aliases.mjs', import.meta.url)) },
    tsConfig: { fileName: fileURLToPath(new URL('web/tsconfig.app.json', import.meta.url)) },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.vue', '.mts', '.mjs', '.js', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
