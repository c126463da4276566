import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome, Reading } from '../../src/harvest/received.ts';
import { datasetsIn } from '../../src/harvest/readers/catalogue-graph.ts';
import { file, publishOn, readFrom, startServer, threeTools, type TestServer } from './publisher.ts';

let server: TestServer;
beforeEach(async () => void (server = await startServer()));
afterEach(() => server.close());

function reading(outcome: Outcome): Reading {
  if (outcome.state !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome;
}
const context = { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' };
const distribution = (path: string, more: object = {}) => ({
  '@id': server.origin + path,
  '@type': 'dcat:Distribution',
  'dcat:downloadURL': { '@id': server.origin + path },
  ...more,
});
const asCsv = { 'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' } };
const put = (...datasets: object[][]) =>
  server.answers.set(
    '/catalogue.jsonld',
    file(
      JSON.stringify({
        '@context': context,
        '@graph': [
          {
            '@id': 'x:catalogue',
            '@type': 'dcat:Catalog',
            'dcat:dataset': datasets.map((_, at) => ({ '@id': `x:${at}` })),
          },
          ...datasets.map((files, at) => ({
            '@id': `x:${at}`,
            '@type': 'dcat:Dataset',
            'dct:title': { '@value': `Dataset ${at}`, '@language': 'en' },
            'dcat:distribution': files.map((one) => ({ '@id': (one as { '@id': string })['@id'] })),
          })),
          ...datasets.flat(),
        ],
      }),
      'application/ld+json',
    ),
  );
const read = (known?: Reading) =>
  readFrom(server, {
    source: { kind: 'dcat', feed: `${server.origin}/catalogue.jsonld` },
    ...(known && { known: { validators: known.validators, digests: new Map<string, string>() } }),
  });

test('the feed that a dataset has is read, and no other form of the same dataset', async () => {
  publishOn(server, threeTools(server.origin));
  put([
    distribution('/data/tools.csv', asCsv),
    distribution('/data/register.json', {
      'dct:conformsTo': { '@id': `${server.origin}/data/schemas/1.0.0/register-feed.schema.json` },
    }),
  ]);
  const { records, publisher, notes } = reading(await read());
  expect(records.map(({ place }) => place)).toEqual(
    [0, 1, 2].map((at) => `${server.origin}/data/register.json#/entries/${at}`),
  );
  expect(publisher?.odsCode).toBe('RX8');
  expect(notes.join(' ')).toContain('is no entry');
  expect(server.paths()).toEqual(['/catalogue.jsonld', '/data/register.json', '/data/entries.ndjson']);
});

test('a table of our questions is read where there is no feed; what is none is told', async () => {
  server.answers.set('/a.csv', file('id,name,organisation,limits\nfenwick/a,Sorter,fenwick,None known.\n', 'text/csv'));
  server.answers.set('/b.csv', file('tree,height\noak,20\n', 'text/csv'));
  put([distribution('/a.csv', asCsv)], [distribution('/b.csv', asCsv)]);
  const { records, complete, notes } = reading(await read());
  expect(records).toMatchObject([{ place: `${server.origin}/a.csv#row 2`, id: 'fenwick/a' }]);
  expect(complete).toBe(false);
  expect(notes.join(' ')).toContain(`${server.origin}/b.csv was not read.`);
});

test('nothing is read again while neither the catalogue nor any of its files has changed', async () => {
  publishOn(server, threeTools(server.origin));
  put([distribution('/data/register.json')]);
  const first = reading(await read());
  server.asked.length = 0;
  expect(await read(first)).toMatchObject({ state: 'unchanged' });
  expect(server.asked.every(({ path, headers }) => path === '/robots.txt' || headers['if-none-match'])).toBe(true);
});

test('a catalogue of which no file can be had has failed', async () => {
  put([distribution('/gone/register.json')]);
  expect(await read()).toMatchObject({ state: 'failed', code: 'not-found' });
});

test('a catalogue whose datasets are something else says so', async () => {
  put([distribution('/a.pdf')]);
  expect(await read()).toMatchObject({
    state: 'failed',
    code: 'not-a-feed',
    because: expect.stringContaining('1 dataset') as string,
  });
});

describe('the graph of a catalogue', () => {
  const whole = (name: string) => `http://www.w3.org/ns/dcat#${name}`;
  test.each([
    [
      'nested, with a context that lies elsewhere',
      {
        '@context': 'https://elsewhere.example.org/c',
        type: 'Catalog',
        dataset: [
          { type: 'Dataset', title: 'A', distribution: { downloadURL: 'https://a.example.org/x.csv', format: 'CSV' } },
        ],
      },
    ],
    [
      'expanded',
      [
        {
          '@type': [whole('Dataset')],
          'http://purl.org/dc/terms/title': [{ '@value': 'A' }],
          [whole('distribution')]: [
            {
              [whole('accessURL')]: [{ '@id': 'https://a.example.org/x.csv' }],
              [whole('mediaType')]: [{ '@id': 'https://www.iana.org/assignments/media-types/text/csv' }],
            },
          ],
        },
      ],
    ],
  ])('%s', (_, graph) => {
    expect(datasetsIn(graph)).toEqual([
      { title: 'A', files: [{ address: 'https://a.example.org/x.csv', types: ['csv'], conformsTo: [] }] },
    ]);
  });

  test.each([[{}], [[]], ['x'], [null], [{ '@type': 'schema:Person' }]])('there is none in %j', (value) => {
    expect(datasetsIn(value)).toBeUndefined();
  });
});
