/**
 * `npm run test-accessibility`: plants known faults in pages of the built site, one at a time, and writes down which of our checks
 * find them; the accessibility statement tells of it. Where no site is built, it is built as it stood on the day of the last test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { siteFolder } from '../src/build/place.ts';
import { testedIn, TESTED_FILE, writeTested } from '../src/register/accessibility/tested.ts';
import { buildDay } from '../src/register/build-day.ts';
import { serveSite } from '../src/serve/serve-site.ts';
import { pagesTested, plantAll } from '../test/browser/gate/seeded.ts';
import { chromiumPath, chromiumSwitches } from './chromium.ts';

const root = process.cwd();
const folder = siteFolder(process.env);
if (!existsSync(folder)) {
  const day = testedIn(root)?.on ?? buildDay(process.env);
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, BUILD_DAY: day },
  });
  if (status !== 0) process.exit(1);
}
const server = await serveSite({ folder, port: 0 });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumSwitches });
try {
  const planted = await plantAll(browser, `http://localhost:${server.port}`, console.log);
  await writeTested(root, { on: buildDay(process.env), pages: pagesTested, planted });
  const found = planted.filter(({ foundBy }) => foundBy.length > 0).length;
  console.log(
    `${found} of ${planted.length} planted faults were found. ${TESTED_FILE} says which; now read the statement again.`,
  );
} finally {
  await browser.close();
  await server.stop();
}
