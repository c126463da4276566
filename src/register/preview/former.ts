import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { isLanguageCode, type LanguageCode } from '../../i18n/languages.ts';
import { collectionNames } from '../../model/collection-names.ts';
import { collectionOf } from '../../model/index.ts';
import { wasPublished } from '../approval.ts';
import { dayInLondon } from '../build-day.ts';
import { inForm } from '../drafts.ts';
import type { Entry } from '../entry.ts';
import { checkContent } from '../gate.ts';
import { HISTORY_FILE } from '../history/problems.ts';
import { keyOf, recordedIn } from '../history/state.ts';
import type { Former } from './preview.ts';

/** That a version that was asked for is not there. The message is for whoever asked. */
export class NoSuchVersion extends Error {}

/** Where a published copy of the site keeps all entries. */
const PUBLISHED_ENTRIES = 'data/entries.json';

/**
 * The version with which a preview compares: the one named, a folder or a version in git; else, where the project is in git,
 * what was last published, which is the last version in which the history grew; else the site that was last built for
 * publication here; else none.
 *
 * `root` is the folder of the project. Throws `NoSuchVersion` where the one named is not there.
 */
export async function formerVersion(root: string, today: string, against?: string): Promise<Former | undefined> {
  if (against !== undefined) {
    const found = (await isFolder(against)) ? await inFolder(against, today) : await inGit(root, today, against);
    if (found) return found;
    throw new NoSuchVersion(
      `There is no folder and no version in git called “${against}”. Name a folder that holds content or a published site, or a version such as main or HEAD~3.`,
    );
  }
  const published = (await git(root, ['log', '-1', '--format=%H', '--', HISTORY_FILE])) || 'HEAD';
  return (await inGit(root, today, published)) ?? (await inFolder(join(root, 'dist'), today));
}

const run = promisify(execFile);
const MOST_BYTES = 1024 * 1024 * 1024;

/** What git says, without space around it; undefined where there is no git, or it has nothing to say. */
async function git(root: string, words: readonly string[]): Promise<string | undefined> {
  return run('git', [...words], { cwd: root }).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}

async function inGit(root: string, today: string, name: string): Promise<Former | undefined> {
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (!commit) return undefined;
  const [short = '', seconds = ''] = (await git(root, ['log', '-1', '--format=%h %ct', commit]))?.split(' ') ?? [];
  const packed = await run('git', ['archive', '--format=zip', commit, 'content'], {
    cwd: root,
    encoding: 'buffer',
    maxBuffer: MOST_BYTES,
  }).catch(() => undefined);
  if (!packed) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'candour-former-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(packed.stdout)))
      if (!path.endsWith('/')) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), bytes);
      }
    const on = dayInLondon(new Date(Number(seconds) * 1000));
    return { entries: await entriesOfProject(folder, today), from: { git: short, on } };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function inFolder(folder: string, today: string): Promise<Former | undefined> {
  const published = await readFile(join(folder, PUBLISHED_ENTRIES), 'utf8').catch(() => undefined);
  if (published !== undefined) return { entries: entriesOfCopy(published), from: { folder } };
  if (await isFolder(join(folder, 'content')))
    return { entries: await entriesOfProject(folder, today), from: { folder } };
  return undefined;
}

const isFolder = (path: string) =>
  stat(path).then(
    (one) => one.isDirectory(),
    () => false,
  );

/** The entries of a project that are published: those that are approved, and those that were before approvals were asked. */
async function entriesOfProject(root: string, today: string): Promise<Former['entries']> {
  const { entries, history } = await checkContent(root, today, undefined, { preview: true });
  const recorded = recordedIn(history);
  const all = collectionNames.flatMap((name): Entry[] => [...entries[name].values()]);
  return byKey(all.filter((entry) => !entry.draft || wasPublished(entry, recorded)).flatMap(readable));
}

/** A version may have been written for another model: what cannot be shown today is left out. */
function readable(entry: Entry): Entry[] {
  const facts = inForm(entry.collection, entry.facts);
  return facts ? [{ ...entry, facts: facts as unknown as Entry['facts'] }] : [];
}

const said = z.looseObject({ facts: z.record(z.string(), z.unknown()), story: z.string().optional() });
const copies = z.array(
  z.looseObject({
    collection: z.enum(collectionNames),
    id: z.string(),
    ...said.shape,
    translations: z.record(z.string(), said).default({}),
    easyRead: z.record(z.string(), said).default({}),
  }),
);

function entriesOfCopy(text: string): Former['entries'] {
  const copy = copies.safeParse(JSON.parse(text));
  return byKey(
    (copy.success ? copy.data : []).flatMap(({ collection, id, facts, story = '', translations, easyRead }) => {
      const { format } = collectionOf(collection);
      const versions = (of: Readonly<Record<string, z.infer<typeof said>>>, mark: string) =>
        new Map(
          Object.entries(of)
            .filter((one): one is [LanguageCode, z.infer<typeof said>] => isLanguageCode(one[0]))
            .map(([code, one]) => [
              code,
              { file: `content/${collection}/${id}${mark}.${code}.${format}`, facts: one.facts, body: one.story ?? '' },
            ]),
        );
      const entry = {
        collection,
        id,
        file: `content/${collection}/${id}.${format}`,
        facts,
        body: story,
        gathered: facts['gathered'] !== undefined,
        draft: false,
        translations: versions(translations, ''),
        easyRead: versions(easyRead, '.easy'),
      };
      return readable(entry as unknown as Entry);
    }),
  );
}

const byKey = (entries: readonly Entry[]) => new Map(entries.map((entry) => [keyOf(entry), entry]));
