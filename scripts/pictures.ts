/** `npm run pictures`: takes the pictures of the publishers' guide anew, from the site that was built. */
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { languages } from '../src/i18n/languages.ts';
import { scenes } from '../src/pictures/scenes.ts';
import { takePicture } from '../src/pictures/take.ts';
import { chromiumPath, chromiumSwitches } from './chromium.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const server = await preview({
  logLevel: 'error',
  server: { port: Number(process.env['PORT'] ?? 4398), host: 'localhost' },
});
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumSwitches });
try {
  for (const { code } of languages.filter(({ pages }) => pages === 'all'))
    for (const scene of scenes) {
      const { file, bytes } = await takePicture(browser, `http://localhost:${server.port}`, scene, code, process.cwd());
      console.log(`${file}  ${(bytes / 1000).toFixed(1)} kB`);
    }
} finally {
  await browser.close();
  await server.stop();
}
