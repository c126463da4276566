/** `npm run headers`: writes the headers for nginx, Caddy and Apache into `deploy/`, from src/headers/, the content and the theme. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deployFiles } from '../src/headers/deploy-files.ts';
import { headerSettings } from '../src/headers/settings.ts';
import { buildDay } from '../src/register/build-day.ts';
import { checkContent } from '../src/register/gate.ts';
import { joinRegister } from '../src/register/register.ts';
import { readTheme } from '../src/site.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run headers                  writes the headers of the site into deploy/, for nginx, Caddy and Apache
npm run headers -- --to FOLDER   writes them elsewhere
BASE_PATH=/ai/ npm run headers   for a site below a path`;

const given = readArguments(
  { options: { to: { type: 'string', default: 'deploy' }, help: { type: 'boolean', short: 'h' } } },
  USAGE,
);
if ('because' in given || given.values.help) {
  console.log('because' in given ? given.because : USAGE);
  process.exit('because' in given ? 1 : 0);
}
const folder = given.values.to;
const today = buildDay(process.env);
const checked = await checkContent(process.cwd(), today);
const settings = headerSettings(joinRegister(checked.entries, today, checked), readTheme());
for (const { path, text } of deployFiles(settings)) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(file);
}
