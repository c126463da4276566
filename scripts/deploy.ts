/** `npm run deploy`: publishes the built site to a folder of a server, at once; or says in which order a store takes its files. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goBack } from '../src/deploy/back.ts';
import { deploy } from '../src/deploy/deploy.ts';
import { uploadOrder } from '../src/deploy/order.ts';
import { KEEP, SERVED } from '../src/deploy/places.ts';
import { CannotPublish } from '../src/deploy/refusal.ts';
import { readSite } from '../src/deploy/site.ts';
import { realDisk } from '../src/generations/disk.ts';
import { readManifest } from '../src/verify/manifest.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run deploy -- --to DIR              publishes the site in dist/ to DIR; the server serves the link DIR/${SERVED}
npm run deploy -- --to DIR --keep 10    keeps the last 10 generations, and not the last ${KEEP}
npm run deploy -- --to DIR --back       lets the generation before be served again
npm run deploy -- --site FOLDER …       a site in another folder than dist/
npm run deploy -- --order               for an object store: what to put, in which order
npm run deploy -- --order --since FILE  what to put and delete, when FILE is the manifest.sha256 that is published now
npm run deploy -- --order --json        the same as JSON

It ends with 0 when the site is served, with 2 when nothing was changed. See docs/deploying.md.`;

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const given = readArguments(
    {
      args,
      options: {
        to: { type: 'string' },
        keep: { type: 'string', default: String(KEEP) },
        back: { type: 'boolean', default: false },
        site: { type: 'string', default: 'dist' },
        order: { type: 'boolean', default: false },
        since: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    },
    USAGE,
  );
  if ('because' in given) return fail(given.because);
  const { to, keep, back, site, order, since, json, help } = given.values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  if (order) return printOrder(site, since, json);
  if (to === undefined || to === '') return fail(`Say where to publish the site.\n\n${USAGE}`);
  if (back) return printBack(to);
  if (!/^\d{1,3}$/u.test(keep) || Number(keep) < 2)
    return fail(
      `--keep ${keep}: at least 2 generations stay, the new one and the one to go back to. Write, for example: --keep ${KEEP}`,
    );
  return publish(site, to, Number(keep));
}

function publish(site: string, to: string, keep: number): number {
  const result = deploy({ site, to, keep });
  if ('because' in result) return fail(result.because);
  const { generation, isNew, copied, linked, carried } = result;
  console.log(
    isNew
      ? `Generation ${generation} is served from ${join(to, SERVED)}: ${copied} new or changed files, ${linked} as before, ${carried} of earlier generations carried along.`
      : `Generation ${generation} is this site already. Nothing was changed.`,
  );
  return 0;
}

function printBack(to: string): number {
  const result = goBack(to);
  if (typeof result !== 'number') return fail(result.because);
  console.log(`Generation ${result} is served again from ${join(to, SERVED)}.`);
  return 0;
}

async function printOrder(folder: string, since: string | undefined, json: boolean): Promise<number> {
  try {
    const published = since === undefined ? '' : await readFile(since, 'utf8').catch(() => undefined);
    if (published === undefined) return fail(`There is no file “${String(since)}”.`);
    const { digests, findings } = readManifest(published);
    if (findings.length > 0)
      return fail(`${String(since)} is no list of digests: take the manifest.sha256 of the published site.`);
    const steps = uploadOrder(readSite(realDisk, folder).digests, digests);
    console.log(
      json ? JSON.stringify(steps, null, 2) : steps.map(({ action, path }) => `${action} ${path}`).join('\n'),
    );
    return 0;
  } catch (error) {
    if (error instanceof CannotPublish) return fail(error.message);
    throw error;
  }
}

function fail(because: string): number {
  console.error(because);
  return 2;
}
