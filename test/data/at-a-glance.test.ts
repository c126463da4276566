import { expect, test } from 'vitest';
import { entryData } from '../../src/data/entry-data.ts';
import { tablesOf } from '../../src/data/tables.ts';
import { factKeys } from '../../src/register/facts.ts';
import { factsInWords } from '../../src/register/views/tool.ts';
import type { Facts } from '../fixtures/entries.ts';
import { recordsOf, SITE } from '../fixtures/open-data.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const reason = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'The study is not over.' };

test.each<[what: string, given: Facts, gathered: boolean]>([
  ['in use', {}, false],
  ['with a reason for no answer', { testedLikeUs: reason }, false],
  ['without data about people', { identifiability: 'none', leaves: undefined, training: undefined }, false],
  ['gathered, and silent', {}, true],
])('of a tool %s, the data shows the same eight facts as the page', (_, given, gathered) => {
  const entry = entryOf('tools', 'riverside/x', given, { gathered });
  const onPage = factsInWords(only(registerOf([entry]).tools), 'en');
  const data = entryData(entry, SITE).atAGlance ?? [];
  expect(data.map(({ fact, question }) => [fact, question])).toEqual(
    onPage.map(({ key, question }) => [key, question]),
  );
  for (const [at, { answer, label, fact, reason: why }] of data.entries()) {
    const shown = onPage[at];
    if (fact === 'last-checked') continue;
    expect(shown?.weight === 'gap', fact).toBe(answer === null);
    if (label !== undefined) expect(shown?.answer).toBe(label);
    if (why !== undefined) expect(shown?.answer).toBe('Not known yet');
  }
});

test('the facts stand as a table too, a row each, and are no part of the digest', () => {
  const entry = entryOf('tools', 'riverside/x', { oversight: 'person-decides', testedLikeUs: reason });
  const table = only(tablesOf([entryData(entry, SITE)]).filter(({ name }) => name === 'tools.at-a-glance'));
  const rows = recordsOf(table);
  expect(rows.map(({ fact }) => fact)).toEqual(factKeys);
  expect(rows[0]).toEqual({
    entry: 'riverside/x',
    fact: 'checked',
    question: 'Does a person check it?',
    field: 'oversight',
    answer: 'person-decides',
    label: 'A person decides',
  });
  expect(rows.find(({ fact }) => fact === 'tested')).toMatchObject({ reason: 'not-yet-known' });
});

test('an entry that is no tool has no such facts', () => {
  expect(entryData(entryOf('care', 'scans'), SITE)).not.toHaveProperty('atAGlance');
});
