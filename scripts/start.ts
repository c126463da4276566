/** `npm start`: builds a preview of the portal, drafts and all, and serves it; what is saved in `content/` meanwhile is checked and built. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { PREVIEW_FOLDER } from '../src/register/preview/preview.ts';

/** Where the next site is made, and where the last one goes for a moment, while it is being served. */
const NEXT = '.cache/next-site';
const LAST = '.cache/last-site';

/** An editor saves several files at once, and some write twice. */
const PAUSE_AFTER_SAVING = 500;

// At the desk of whoever writes, drafts are shown. `npm run build` makes what is published.
process.env['PREVIEW'] ??= 'on';
const SITE = process.env['PREVIEW'] === 'on' ? PREVIEW_FOLDER : 'dist';
process.env['SITE_FOLDER'] = SITE;

await import('./build.ts');
await import('./serve.ts');

let waiting: NodeJS.Timeout | undefined;
let turn = Promise.resolve();

watch('content', { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => (turn = turn.then(remake)), PAUSE_AFTER_SAVING);
});
console.log('What you save in content/ is checked and built while this runs.');

/** Makes the site anew beside the one that is served, and puts it in its place when nothing is wrong. */
async function remake(): Promise<void> {
  console.log('\nSomething was saved. Checking and building…');
  await rm(NEXT, { recursive: true, force: true });
  const build = spawn(process.execPath, ['scripts/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, SITE_FOLDER: NEXT },
  });
  const [code] = (await once(build, 'exit')) as [number | null];
  if (code !== 0) return console.log('The site that is being served stays as it was.');
  await rm(LAST, { recursive: true, force: true });
  await rename(SITE, LAST);
  await rename(NEXT, SITE);
  await rm(LAST, { recursive: true, force: true });
  console.log('The new site is being served.');
}
