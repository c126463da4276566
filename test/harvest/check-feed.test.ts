import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedExamples } from '../../src/data/feed-examples/index.ts';
import { examples } from '../../src/data/feed-examples/examples.ts';
import { dataSourceOf, publish } from '../../src/data/publish.ts';
import { checkFeed } from '../../src/harvest/check-feed/check-feed.ts';
import { failureCodes, refusalCodes } from '../../src/harvest/received.ts';
import { checkedInWords } from '../../src/harvest/check-feed/in-words.ts';
import { readTheme } from '../../src/site.ts';
import { TODAY } from '../fixtures/entries.ts';
import { SITE } from '../fixtures/open-data.ts';
import { registerOf } from '../fixtures/register.ts';
import { publishOn, startServer, testClient, threeTools } from './publisher.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour-feeds-'));
  const source = dataSourceOf(registerOf([]), { ...readTheme(), address: SITE });
  await publish([feedExamples], source, folder);
});
afterAll(() => rm(folder, { recursive: true }));

const offline = () => {
  throw new Error('No connection is opened for a folder.');
};
const check = (name: string) =>
  checkFeed({ place: join(folder, 'data/feed-examples', name), kind: 'candour-feed', on: TODAY }, offline);

describe('each published example is judged as it says', () => {
  test.each(examples)('$name: $about', async ({ name, expected: { verdict, code, taken, notTaken = [] } }) => {
    const checked = await check(name);
    expect({
      verdict: checked.verdict,
      code: checked.failure?.code,
      taken: Object.values(checked.taken).reduce((sum, count) => sum + count, 0),
      notTaken: checked.notTaken.map((one) => one.code),
    }).toEqual({ verdict, code, taken, notTaken: notTaken.map((one) => one.code) });
    for (const [at, { place }] of notTaken.entries())
      expect(checked.notTaken[at]?.place).toMatch(new RegExp(`^${place}(?:/|$)`, 'u'));
  });
});

test('the words say where, what and what to send instead', async () => {
  const words = checkedInWords('feed', await check('unknown-field'));
  expect(words).toContain('/entries/2');
  expect(words).toContain('(model)');
  expect(words).toContain('1 would not be taken; the rest would.');
});

test('a feed for organisations that it may not speak for is told as that', async () => {
  const place = join(folder, 'data/feed-examples/good');
  const checked = await checkFeed({ place, kind: 'candour-feed', on: TODAY, speaksFor: ['RX1'] }, offline);
  expect(checked.verdict).toBe('faults');
  expect(checked.notTaken.map(({ code }) => code)).toContain('other-organisation');
});

test('a feed that is published is read at its address', async () => {
  const server = await startServer();
  publishOn(server, threeTools(server.origin));
  const place = `${server.origin}/data/register.json`;
  const checked = await checkFeed({ place, kind: 'candour-feed', on: TODAY }, () => testClient([server]));
  expect(server.paths()).toEqual(['/data/register.json', '/data/entries.ndjson']);
  expect(checked.notTaken.length + Object.values(checked.taken).reduce((sum, count) => sum + count, 0)).toBe(3);
  server.close();
});

test('a table of a folder can be checked as well', async () => {
  const place = join(folder, 'list.csv');
  await writeFile(place, 'id,name,organisation,odsCode,limits\n');
  const checked = await checkFeed({ place, kind: 'file', on: TODAY }, offline);
  expect(checked).toMatchObject({ verdict: 'not-taken', failure: { code: expect.any(String) as string } });
});

test('what is not there is told', async () => {
  expect(await check('no-such-folder')).toMatchObject({ verdict: 'not-taken', failure: { code: 'not-found' } });
});

test('the specification names every code that a source or an entry can be told', async () => {
  const words = await readFile('docs/feed.md', 'utf8');
  for (const code of [...failureCodes, ...refusalCodes]) expect(words).toContain(`\`${code}\``);
});
