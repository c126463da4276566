import { expect, test } from 'vitest';
import type { Judged } from '../../../src/harvest/judge/verdict.ts';
import { readContent } from '../../../src/register/read-file.ts';
import { fenwick, groundOf, organisation, recordOf, tool } from '../invented.ts';
import { judge, said } from './judged.ts';

function filesIn(judged: Judged): Record<string, Record<string, unknown>> {
  const files = judged.verdicts.flatMap((one) =>
    one.is === 'accepted' ? one.files : 'stub' in one ? (one.stub?.files ?? []) : [],
  );
  return Object.fromEntries(files.map(({ path, text }) => [path, JSON.parse(text) as Record<string, unknown>]));
}

function toldOf(judged: Judged, key: string) {
  const found = judged.verdicts.find((one) => one.key === key);
  if (!found || !('told' in found)) throw new Error(`Nothing is told of ${key}.`);
  return found.told;
}

test('the one organisation of a source is published under the id of the source, and its entries below it', () => {
  const judged = judge([
    organisation({}, 'our-surgery'),
    recordOf('tools', 'our-surgery/letters', { ...fenwick.tool, organisation: 'our-surgery' }),
  ]);
  expect(Object.keys(filesIn(judged)).toSorted()).toEqual(['organisations/fenwick.json', 'tools/fenwick/letters.json']);
  expect(filesIn(judged)['tools/fenwick/letters.json']).toMatchObject({
    organisation: 'fenwick',
    gathered: [{ source: 'fenwick', on: '2026-11-23', id: 'our-surgery/letters' }],
  });
});

test('an address stays when the source comes to publish for a second organisation', () => {
  const published = { organisations: new Map([['fenwick', 'fenwick']]), records: new Map() };
  const judged = judge(
    [organisation(), organisation({ name: 'Hillside', odsCode: 'B34' }, 'hillside')],
    groundOf(),
    published,
  );
  expect(Object.keys(filesIn(judged)).toSorted()).toEqual([
    'organisations/fenwick-hillside.json',
    'organisations/fenwick.json',
  ]);
});

test('a source cannot write an address of another source or of our own', () => {
  const taken = { sources: ['fenwick-north'], isTaken: (id: string) => id === 'fenwick-letterbird' };
  const judged = judge(
    [recordOf('products', 'north-star', fenwick.product), recordOf('products', 'letterbird', fenwick.product)],
    groundOf({ taken }),
  );
  for (const path of Object.keys(filesIn(judged))) {
    expect(path).toMatch(/^products\/fenwick-[0-9a-f]{8}\.json$/u);
  }
});

test('one bad record takes no good one with it', () => {
  const judged = judge([organisation(), tool('bad', { status: 'wonderful' }), tool('good'), tool('other')]);
  expect(said(judged)).toMatchObject({
    'tools/fenwick/bad': 'refused model',
    'tools/fenwick/good': 'accepted',
    'tools/fenwick/other': 'accepted',
  });
});

test('an organisation with a faulty answer is shown by its name, so that its entries can be', () => {
  const judged = judge([organisation({ website: 'javascript:alert(1)' }), tool()]);
  expect(said(judged)).toEqual({ 'organisations/fenwick': 'refused model', 'tools/fenwick/letters': 'accepted' });
  const { gathered: _, ...stub } = filesIn(judged)['organisations/fenwick.json'] ?? {};
  expect(stub).toEqual(fenwick.organisation);
});

test('what is told names the place by a pointer, the question, what was found and what to write', () => {
  const { place, because, instead } = toldOf(
    judge([organisation(), tool('x', { status: 'wonderful' }, { place: '/entries/7' })]),
    'tools/fenwick/x',
  );
  expect(place).toBe('/entries/7/facts/status');
  expect(because).toContain('wonderful');
  expect(instead).not.toBe('');
  expect(because + instead).not.toMatch(/invalid|undefined|\bstring\b/iu);
});

test('a row of a table is named as a row', () => {
  const judged = judge([organisation(), tool('x', { status: 'wonderful' }, { place: 'row 12' })]);
  expect(toldOf(judged, 'tools/fenwick/x').place).toBe('row 12');
});

test.each([
  ['a day that has not come', { lastChecked: '2031-01-01' }],
  ['a clock that is years behind', { published: '1901-01-01', lastChecked: '1901-01-01' }],
  ['a first publication ahead', { published: '2027-01-01', lastChecked: undefined }],
  ['a change ahead', { changes: [{ on: '2027-01-01', what: 'We now use it at the eye clinic too.' }] }],
])('%s is refused by its own code', (_, facts) => {
  expect(said(judge([organisation(), tool('x', facts)]))['tools/fenwick/x']).toBe('refused future-date');
});

test('days that may lie ahead are taken', () => {
  const facts = { reviewDue: '2027-08-01', pilotEnds: '2027-03-01', contractEnds: '2029-03-01' };
  expect(said(judge([organisation(), tool('x', facts)]))['tools/fenwick/x']).toBe('accepted');
});

test.each([
  ['HTML in an answer', { inBrief: 'Fine <script>alert(1)</script>' }, {}],
  ['a picture in a story', {}, { story: '![x](https://evil.example/x.png)' }],
  ['a link that is not followed', { inBrief: '[here](javascript:alert(1))' }, {}],
  ['code in a story', {}, { story: 'import x from "y"\n\n<Evil />' }],
  ['a character that turns the text', { name: 'Sorting \u202Esrettel' }, {}],
  ['a broken character', { inBrief: 'Half \uD800 a pair' }, {}],
  [
    'a translated story with HTML',
    {},
    {
      translations: {
        cy: { facts: { translatedBy: 'person', translatedOn: '2026-09-01', name: 'Didoli' }, story: '<b>x</b>' },
      },
    },
  ],
])('%s is refused as a text', (_, facts, more) => {
  expect(said(judge([organisation(), tool('x', facts, more)]))['tools/fenwick/x']).toBe('refused text');
});

test('our components in a story become plain Markdown, and the file can be read back as it is', () => {
  const story =
    '## How\n\n<Warning title="Not for emergencies">\n\nCall 999.\n\n</Warning>\n\n<Figure src="/media/a.jpg" alt="A scanner" />';
  const judged = judge([organisation(), tool('x', {}, { story })]);
  const text = filesIn(judged)['tools/fenwick/x.json'];
  expect(text?.['story']).toBe('## How\n\n**Not for emergencies**\n\nCall 999.\n\n_A scanner_');
  const content = readContent(new TextEncoder().encode(JSON.stringify(text, null, 2)), 'json', true);
  expect(content).toMatchObject({ body: text?.['story'] });
});

test('a path of the publisher’s site leads to the publisher’s site', () => {
  const judged = judge([organisation({ website: '/about/' }), tool('x', { inBrief: 'See [AI](/glossary/ai/).' })]);
  expect(filesIn(judged)['tools/fenwick/x.json']?.['inBrief']).toBe(
    'See [AI](https://fenwick.example.org/register/glossary/ai/).',
  );
  expect(filesIn(judged)['organisations/fenwick.json']?.['website']).toBe(
    'https://fenwick.example.org/register/about/',
  );
});

test('entries that a record names are named by their ids here, and kinds of care that we do not know are left out', () => {
  const judged = judge(
    [
      organisation(),
      recordOf('products', 'letterbird', fenwick.product),
      tool('x', { product: 'letterbird', care: ['gp', 'spells'] }),
    ],
    groundOf({}, { care: ['gp'] }),
  );
  expect(filesIn(judged)['tools/fenwick/x.json']).toMatchObject({ product: 'fenwick-letterbird', care: ['gp'] });
  expect(judged.notes.join()).toContain('1 name');
});

test('a tool whose product was refused is published without it; one that names nothing is refused', () => {
  const judged = judge([
    organisation(),
    recordOf('products', 'letterbird', { ...fenwick.product, deviceClass: 'best' }),
    tool('x', { product: 'letterbird' }),
    tool('y', { product: 'nothing' }),
  ]);
  expect(said(judged)).toMatchObject({ 'tools/fenwick/x': 'accepted', 'tools/fenwick/y': 'refused reference' });
  expect(filesIn(judged)['tools/fenwick/x.json']).not.toHaveProperty('product');
});

test('of two records with one id neither wins, and two organisations cannot share an ODS code', () => {
  expect(said(judge([organisation(), tool('x'), tool('x', { status: 'paused' }), tool('y')]))).toMatchObject({
    'tools/fenwick/x': 'duplicate duplicate',
    'tools/fenwick/y': 'accepted',
  });
  expect(said(judge([organisation(), organisation({}, 'other')]))).toEqual({
    'organisations/fenwick': 'duplicate duplicate',
    'organisations/other': 'duplicate duplicate',
  });
});

test('a record of a later version of the schemas waits', () => {
  const judged = judge([organisation(), tool('x', {}, { schemaVersion: '2.0.0' })]);
  expect(said(judged)['tools/fenwick/x']).toBe('held newer-schema');
});

test.each([['fenwick/../../etc'], ['fenwick/X'], ['letters'], ['fenwick/a/b'], ['fenwick/__proto__']])(
  'the id %s is refused',
  (id) => {
    expect(said(judge([organisation(), recordOf('tools', id, fenwick.tool)]))[`tools/${id}`]).toBe('refused wrong-id');
  },
);

test('where a record of the source has been gathered from elsewhere, we say that it is from this source', () => {
  const judged = judge([organisation(), tool('x', { gathered: [{ source: 'care', on: '2020-01-01', id: '1' }] })]);
  expect(filesIn(judged)['tools/fenwick/x.json']?.['gathered']).toEqual([
    {
      source: 'fenwick',
      on: '2026-11-23',
      id: 'fenwick/x',
      address: 'https://fenwick.example.org/register/tools/fenwick/x/',
    },
  ]);
});

test('a record that says what it said is not looked at again', () => {
  const first = judge([organisation(), tool('x')]);
  const records = new Map(
    first.verdicts.flatMap((one) =>
      one.is === 'accepted'
        ? [[one.key, { id: one.id, digest: one.digest, on: '2026-11-01', lacks: one.lacks }] as const]
        : [],
    ),
  );
  const again = judge([organisation(), tool('x')], groundOf(), { organisations: first.organisations, records });
  expect(said(again)).toEqual({ 'organisations/fenwick': 'same', 'tools/fenwick/x': 'same' });
});
