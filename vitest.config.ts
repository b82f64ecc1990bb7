import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const inCms = ['tests/{integration,contract,security}/**/*.test.ts']
/** All files of a project share one process and one booted CMS (tests/support/cms.ts). */
const oneProcess = { isolate: false, fileParallelism: false, testTimeout: 20_000 }

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit-cms', include: ['cms/{src,config}/**/*.test.ts'] } },
      {
        extends: './web/vite.config.ts',
        test: {
          name: 'unit-web',
          root: at('./web'),
          include: ['src/**/*.test.ts'],
          environment: 'happy-dom',
          // The first test of a file also waits for its components to be compiled.
          testTimeout: 30_000,
        },
      },
      {
        extends: './web/vite.config.ts',
        test: { name: 'unit-server', root: at('./web'), include: ['{server,build}/**/*.test.ts'] },
      },
      {
        test: {
          name: 'unit-scripts',
          include: ['scripts/**/*.test.ts', 'tests/{architecture,support}/**/*.test.ts'],
        },
      },
      {
        test: {
          ...oneProcess,
          name: 'integration-sqlite',
          include: inCms,
          globalSetup: ['./tests/support/setup/compiled-cms.ts', './tests/support/setup/sqlite.ts'],
        },
      },
      {
        test: {
          ...oneProcess,
          name: 'integration-postgres',
          include: inCms,
          globalSetup: ['./tests/support/setup/compiled-cms.ts', './tests/support/setup/postgres.ts'],
        },
      },
      {
        test: {
          name: 'resilience',
          include: ['tests/resilience/**/*.test.ts'],
          globalSetup: './tests/support/setup/compiled-cms.ts',
        },
      },
    ],
  },
})
