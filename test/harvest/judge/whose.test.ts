import { expect, test } from 'vitest';
import { groundOf, organisation, tool } from '../invented.ts';
import { judge, said } from './judged.ts';

test('nobody can publish for an organisation that is not theirs', () => {
  expect(said(judge([organisation({ odsCode: 'RX9' }), tool()]))).toEqual({
    'organisations/fenwick': 'refused other-organisation',
    'tools/fenwick/letters': 'refused other-organisation',
  });
  expect(said(judge([organisation({ odsCode: undefined })]))).toEqual({
    'organisations/fenwick': 'refused other-organisation',
  });
  expect(said(judge([organisation(), tool('letters', {}, { odsCode: 'RX9' })]))['tools/fenwick/letters']).toBe(
    'refused other-organisation',
  );
  const spoken = groundOf({ whoElseSpeaksFor: () => 'The source “north”' });
  expect(said(judge([organisation()], spoken))).toEqual({ 'organisations/fenwick': 'refused other-organisation' });
});

test('a source that may not speak for an organisation any more publishes nothing new for it', () => {
  const published = {
    organisations: new Map([['fenwick', 'fenwick']]),
    records: new Map([
      ['organisations/fenwick', { id: 'fenwick', digest: 'former', on: '2026-11-01' }],
      ['tools/fenwick/letters', { id: 'fenwick/letters', digest: 'former', on: '2026-11-01' }],
    ]),
  };
  const source = { id: 'fenwick', name: 'Fenwick', speaksFor: new Set(['B34']), language: 'en' };
  expect(said(judge([organisation(), tool(), tool('new')], groundOf({ source }), published))).toEqual({
    'organisations/fenwick': 'refused other-organisation',
    'tools/fenwick/letters': 'refused other-organisation',
    'tools/fenwick/new': 'refused other-organisation',
  });
});

test('nor by leaving the organisation out of what it gives, or by giving it unchanged, nor once another speaks for it', () => {
  const former = organisation();
  const published = {
    organisations: new Map([['fenwick', 'fenwick']]),
    records: new Map([
      ['organisations/fenwick', { id: 'fenwick', digest: former.digest ?? 'former', on: '2026-11-01', odsCode: 'A12' }],
      ['tools/fenwick/letters', { id: 'fenwick/letters', digest: 'former', on: '2026-11-01' }],
    ]),
  };
  const source = { id: 'fenwick', name: 'Fenwick', speaksFor: new Set(['B34']), language: 'en' };
  const grounds = [
    groundOf({ source }),
    groundOf({
      source: { ...source, speaksFor: new Set(['A12']) },
      whoElseSpeaksFor: (code) => (code === 'A12' ? 'Riverside' : undefined),
    }),
  ];
  for (const ground of grounds)
    for (const records of [
      [tool(), tool('new')],
      [former, tool(), tool('new')],
    ])
      expect(said(judge(records, ground, published))).toMatchObject({
        'tools/fenwick/letters': 'refused other-organisation',
        'tools/fenwick/new': 'refused other-organisation',
      });
  const still = groundOf({ source: { ...source, speaksFor: new Set(['A12']) } });
  expect(said(judge([tool()], still, published))).toEqual({ 'tools/fenwick/letters': 'accepted' });
});

test('the code of an organisation is kept with what is published of it, also where the rest of its record is faulty', () => {
  const codeOf = (facts: Record<string, unknown>) => {
    const [one] = judge([organisation(facts)]).verdicts;
    return one?.is === 'accepted' ? one.odsCode : one && 'stub' in one ? one.stub?.odsCode : undefined;
  };
  expect(codeOf({})).toBe(organisation().sayings.facts['odsCode']);
  expect(codeOf({ homepage: 'no address' })).toBe(organisation().sayings.facts['odsCode']);
});

test('a published organisation whose update is faulty goes on having its entries', () => {
  const published = {
    organisations: new Map([['fenwick', 'fenwick']]),
    records: new Map([['organisations/fenwick', { id: 'fenwick', digest: 'former', on: '2026-11-01' }]]),
  };
  expect(said(judge([organisation({ kind: 'castle' }), tool()], groundOf(), published))).toEqual({
    'organisations/fenwick': 'refused model',
    'tools/fenwick/letters': 'accepted',
  });
});

test('a name that looks like that of another waits for a person, and so do the entries of its organisation', () => {
  const judged = judge([organisation(), tool()], groundOf({ looksLike: () => 'the name of Riverside' }));
  expect(said(judged)).toEqual({
    'organisations/fenwick': 'held look-alike',
    'tools/fenwick/letters': 'held look-alike',
  });
  expect(said(judge([organisation({ name: 'Fеnwick Health' })]))).toEqual({
    'organisations/fenwick': 'held look-alike',
  });
});
