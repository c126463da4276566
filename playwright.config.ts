import { defineConfig } from '@playwright/test';
import { chromiumPath, chromiumSwitches } from './scripts/chromium.ts';

const port = Number(process.env['PORT'] ?? 4399);

/** Browser tests run against the built site, which `npm test` has built before. */
export default defineConfig({
  testDir: 'test/browser',
  // A folder of its own: Playwright empties it, and the report of the unit tests lies beside it.
  outputDir: 'test-results/browser',
  workers: 2,
  // Time is no subject of these tests: a machine may be slow. A test that passes only when run again is named by `npm test`.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: chromiumPath(), args: chromiumSwitches },
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    env: { PORT: String(port) },
  },
});
