import { defineConfig } from 'eslint/config'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

const typedProjects = [
  'cms/src/tsconfig.json',
  'cms/src/admin/tsconfig.json',
  'web/tsconfig.app.json',
  'web/tsconfig.server.json',
  'scripts/tsconfig.json',
  'tests/tsconfig.json',
]

/** Prettier lays out; of the recommended rules those about layout stay silent. */
const noLayout = Object.fromEntries(
  Object.entries(vue.rules)
    .filter(([, rule]) => rule.meta?.type === 'layout')
    .map(([name]) => [`vue/${name}`, 'off']),
)

const forbiddenSyntax = [
  {
    selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
    message: 'A cast through unknown hides a wrong type: mend the type or check the value.',
  },
]

const onlySettingsReadTheEnvironment = {
  object: 'process',
  property: 'env',
  message: 'Settings are read in cms/config and web/server/config.ts and passed on from there.',
}
const everyTestRuns = ['test', 'it', 'describe'].flatMap((object) =>
  ['skip', 'only', 'todo', 'fixme'].map((property) => ({
    object,
    property,
    message: 'Every test runs every time.',
  })),
)

export default defineConfig(
  {
    ignores: ['**/{dist,.cache,.strapi,coverage,results,bench-results}/', 'var/', 'cms/types/generated/'],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  {
    rules: {
      ...noLayout,
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
      'no-restricted-properties': ['error', ...everyTestRuns],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'max-lines': ['error', 250],
      'max-depth': ['error', 3],
      complexity: ['error', 12],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      'vue/multi-word-component-names': ['error', { ignores: ['App'] }],
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: { project: typedProjects, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser: tseslint.parser } } },
  {
    files: ['cms/src/**', 'web/src/**', 'web/server/**'],
    ignores: ['web/server/{config,main}.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-properties': ['error', onlySettingsReadTheEnvironment, ...everyTestRuns],
    },
  },
  {
    files: ['tests/**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...everyTestRuns,
        { property: 'waitForTimeout', message: 'Wait for what the reader waits for, not for a time.' },
      ],
    },
  },
  { files: ['web/server/**'], rules: { 'no-console': ['error', { allow: ['info', 'warn', 'error'] }] } },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
)
