/** `npm run pictures`: takes the pictures of the publishers' guide anew, from the site that was built. */
import { chromium } from '@playwright/test';
import { languages } from '../src/i18n/languages.ts';
import { scenes } from '../src/pictures/scenes.ts';
import { takePicture } from '../src/pictures/take.ts';
import { serveSite } from '../src/serve/serve-site.ts';
import { chromiumPath, chromiumSwitches } from './chromium.ts';

const server = await serveSite({ folder: 'dist', port: Number(process.env['PORT'] ?? 4398) });
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
