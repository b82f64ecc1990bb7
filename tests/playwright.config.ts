import { defineConfig } from '@playwright/test'
import { browserFlags } from './support/chromium'

/** Browser tests against the whole built portal, which the global setup starts once. */
export default defineConfig({
  testDir: '.',
  testMatch: ['{e2e,a11y,security}/**/*.spec.ts'],
  outputDir: 'results/browser',
  globalSetup: './support/setup/portal.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  // A form's proof of work takes a slow machine some seconds.
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: 'results/browser.json' }]],
  use: {
    baseURL: process.env.PORTAL_URL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'off',
    launchOptions: { executablePath: process.env.CHROME_PATH, args: browserFlags },
  },
})
