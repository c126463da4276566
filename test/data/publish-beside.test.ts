import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/build/sweep.ts';
import { inStandards } from '../../src/data/in-standards.ts';
import { makingBeside } from '../../src/data/publish-beside.ts';
import { dataSourceOf, publish, type DataFile, type DataSource, type KeptFiles } from '../../src/data/publish.ts';
import type { Publisher } from '../../src/data/publish.ts';
import { wholeRegister } from '../../src/data/whole-register.ts';
import { contentIn, type Content } from '../../src/register/entry.ts';
import { checkContent } from '../../src/register/gate.ts';
import { joinRegister } from '../../src/register/register.ts';
import { readTheme } from '../../src/site.ts';
import { differences } from '../bench/same-twice.ts';

const DAY = '2026-11-23';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour-beside-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('of the register of this project', () => {
  let content: Content;
  let source: DataSource;
  beforeAll(async () => {
    process.env['BUILD_DAY'] = DAY;
    content = contentIn(await checkContent(process.cwd(), DAY));
    source = dataSourceOf(joinRegister(content.entries, DAY, content), readTheme());
  }, 60_000);

  /** Publishes into a folder, and gives what was told of it, and what was read for each group of files. */
  async function published(to: string, beside?: ReturnType<typeof makingBeside>['make']) {
    const reads: Record<string, readonly string[]> = {};
    const kept: KeptFiles = {
      isOnSite: () => false,
      filesOf: async ({ name }, make) => {
        const made = await make(new Map());
        reads[name] = [...made.reads].toSorted();
        return made.value;
      },
    };
    return { ...(await publish([wholeRegister, inStandards], source, to, { kept, beside })), reads };
  }

  test('the files that a process of its own makes are the same, and so is what was read for them', async () => {
    const [here, there] = [join(folder, 'here'), join(folder, 'there')];
    const beside = makingBeside({ content, folder: there }, 1);
    try {
      expect(await published(there, beside.make)).toEqual(await published(here));
    } finally {
      beside.end();
    }
    expect(filesBelow(there).size).toBeGreaterThan(50);
    expect(differences(here, there)).toEqual([]);
  }, 120_000);

  test('files that nobody makes are told by their name', async () => {
    const { make, end } = makingBeside({ content, folder }, 1);
    await expect(make?.('/nowhere/', new Map())).rejects.toThrow('No files are made together as /nowhere/.');
    end();
  }, 60_000);

  test('a small register is not worth a process', () => {
    expect(makingBeside({ content, folder }).make).toBeUndefined();
  });
});

const source = {} as DataSource;
const file = (path: string): DataFile => ({ path, mediaType: 'text/plain', content: path });
const large: Publisher = Object.assign(
  function* () {
    yield { name: 'large', given: '', files: () => [file('/large')] };
  },
  { isLarge: true },
);
const small: Publisher = function* () {
  yield file('/small');
};
const telling: Publisher = Object.assign(
  function* (_: DataSource, written: Parameters<Publisher>[1]) {
    yield { ...file('/telling'), content: written.map(({ path }) => path).join() };
  },
  { tells: true },
);

test('while some files are made elsewhere the others are written, and those that tell of them come last', async () => {
  const began: string[] = [];
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const beside = async (name: string) => {
    began.push(name);
    await promise;
    return { value: [{ path: '/large', mediaType: 'text/plain', bytes: 0, sha256: '' }], reads: new Set<string>() };
  };
  const after: Publisher = function* () {
    resolve(undefined);
    yield file('/after');
  };
  const { all: files, told } = await publish([large, small, telling, after], source, folder, { beside });
  expect(began).toEqual(['large']);
  expect(files.map(({ path }) => path)).toEqual(['/large', '/small', '/telling', '/after']);
  expect(files[2]?.bytes).toBe('/large,/small'.length);
  expect(told).toEqual(files);
});

test('what cannot be made elsewhere fails, and nothing is told of it', async () => {
  const beside = () => Promise.reject(new Error('No disk is left.'));
  await expect(publish([large, small, telling], source, folder, { beside })).rejects.toThrow('No disk is left.');
  expect([...filesBelow(folder)]).toEqual(['small']);
});

test('pages are told of no file of one entry, however it is made', async () => {
  const ofOne: Publisher = Object.assign(
    function* () {
      yield { name: 'one', given: '', files: () => [file('/one')] };
    },
    { isUntold: true },
  );
  const { all, told } = await publish([ofOne, small], source, folder);
  expect(all.map(({ path }) => path)).toEqual(['/one', '/small']);
  expect(told.map(({ path }) => path)).toEqual(['/small']);
});
