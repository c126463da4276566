import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const NAMED_IN = ['CHROMIUM_PATH', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];

/** The switches with which Chromium runs here: no sandbox where there is none, and no calls of its own to other hosts. */
export const chromiumSwitches = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The path of a Chromium: one named in the environment, one on the system, Playwright's own, else the system's package is installed.
 *
 * Throws, in one sentence that says what to do, where there is none and none can be installed.
 */
export function chromiumPath(): string {
  const found = findChromium() ?? installChromium();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium: install it (for example “apt-get install chromium”) or name one in CHROMIUM_PATH.',
  );
}

function findChromium(): string | undefined {
  const named = NAMED_IN.map((name) => process.env[name]).find((path) => path && existsSync(path));
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onSystem = () =>
    NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  const own = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
  return named ?? onSystem() ?? own();
}

function installChromium(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No Chromium was found. Installing the system’s package…');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-q'], { ...options, stdio: [...options.stdio] });
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-core'], {
      ...options,
      stdio: [...options.stdio],
    });
  } catch {
    return undefined;
  }
  return findChromium();
}
