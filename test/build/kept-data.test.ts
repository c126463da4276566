import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptData } from '../../src/build/kept-data.ts';
import { readFrom } from '../../src/build/reads.ts';
import type { DataRecord } from '../../src/build/record.ts';
import { filesBelow, moveFiles, sweep } from '../../src/build/sweep.ts';
import { blankForms } from '../../src/data/blank-forms.ts';
import { eachEntry } from '../../src/data/each-entry.ts';
import { feedExamples } from '../../src/data/feed-examples/index.ts';
import { packagesUsed } from '../../src/data/packages/publisher.ts';
import { dataSourceOf, publish, type DataSource } from '../../src/data/publish.ts';
import { publishers } from '../../src/data/publishers.ts';
import { queryEngine } from '../../src/data/query/engine.ts';
import { schemas } from '../../src/data/schemas.ts';
import type { Entry } from '../../src/register/entry.ts';
import { readTheme } from '../../src/site.ts';
import { differences } from '../bench/same-twice.ts';
import { entryOf, registerOf } from '../fixtures/register.ts';

const riverside = entryOf('organisations', 'riverside', { name: 'Riverside' });
const fenwick = entryOf('organisations', 'fenwick', { name: 'Fenwick' });
const chest = entryOf('tools', 'riverside/chest', { name: 'Chest' });
const letters = entryOf('tools', 'fenwick/letters', { name: 'Letters' });
const all = [riverside, fenwick, chest, letters];
/** What says nothing of the register, and takes long. */
const CONSTANT: readonly unknown[] = [queryEngine, feedExamples, schemas, packagesUsed, blankForms];
const ofRegister = publishers.filter((one) => !CONSTANT.includes(one));
const OF_CHEST = ['tools/riverside/chest.json', 'tools/riverside/chest.md'];

let folder: string;
let build: ReturnType<typeof building>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour-data-'));
  build = building(join(folder, 'site'));
});
afterEach(() => rm(folder, { recursive: true }));

function sourceOf(entries: readonly Entry[]): DataSource {
  const register = registerOf(entries);
  readFrom(register);
  return dataSourceOf(register, readTheme());
}

/** Builds the data of a site again and again, each time beside what the last build has left. Gives the files that were made. */
function building(site: string) {
  let record: DataRecord | undefined;
  const digests = new Map<string, string>();
  return async (
    entries: readonly Entry[],
    { files = [eachEntry] as Parameters<typeof publish>[0], program = 'program', gone = '' } = {},
  ) => {
    const part = join(folder, 'part');
    const isOnSite = (path: string, sha256: string) => path !== gone && digests.get(path) === sha256;
    const kept = keptData(record, program, { site, isOnSite });
    const { all: written } = await publish(files, sourceOf(entries), part, { kept });
    const made = [...filesBelow(part)].toSorted();
    await sweep(site, filesBelow(site), new Set(written.map(({ path }) => path.slice(1))));
    await moveFiles(made, part, site);
    digests.clear();
    for (const { path, sha256 } of written) digests.set(path, sha256);
    record = JSON.parse(JSON.stringify(kept.record())) as DataRecord;
    return { made, written };
  };
}

test('nothing is made again while nothing that it was made of has changed, and it is told of as before', async () => {
  const first = await build(all);
  expect(first.made).toEqual(expect.arrayContaining(OF_CHEST));
  expect(await build(all)).toEqual({ made: [], written: first.written });
});

test('only the files of an entry that says something else are made again', async () => {
  await build(all);
  const { made } = await build([riverside, fenwick, entryOf('tools', 'riverside/chest', { name: 'Heart' }), letters]);
  expect(made).toEqual(OF_CHEST);
});

test('a file that names another entry is made again when that has another name', async () => {
  await build(all);
  const { made } = await build([entryOf('organisations', 'riverside', { name: 'Hills' }), fenwick, chest, letters]);
  expect(made).toEqual(['organisations/riverside.json', 'organisations/riverside.md', 'tools/riverside/chest.md']);
});

test('files of which one is gone from the site are made again', async () => {
  await build(all);
  expect((await build(all, { gone: `/${OF_CHEST[0]}` })).made).toEqual([OF_CHEST[0]]);
});

test('another program makes everything again, of which it writes what is another', async () => {
  let times = 0;
  const counted = () => [{ name: '/data/x', given: 'the same', files: () => ((times += 1), []) }];
  for (const program of ['program', 'program', 'another program']) await build(all, { files: [counted], program });
  expect(times).toBe(2);
});

test('all data of a site that is built again and again is what is made from nothing, whatever changes', async () => {
  const changes: (readonly Entry[])[] = [
    all,
    [riverside, fenwick, entryOf('tools', 'riverside/chest', { name: 'Chest and heart' }), letters],
    [riverside, fenwick, chest],
    [entryOf('organisations', 'riverside', { name: 'Riverside and Hills' }), fenwick, chest, letters],
    [...all, entryOf('glossary', 'model', { name: 'Model' })],
  ];
  for (const [at, entries] of changes.entries()) {
    await build(entries, { files: ofRegister });
    const fresh = join(folder, `fresh-${at}`);
    await publish(ofRegister, sourceOf(entries), fresh);
    expect(differences(join(folder, 'site'), fresh)).toEqual([]);
  }
}, 120_000);
