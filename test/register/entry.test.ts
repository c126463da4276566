import { expect, test } from 'vitest';
import { contentIn, type Content } from '../../src/register/entry.ts';
import { emptyHistory } from '../../src/register/history/line.ts';
import { entriesOf, entryOf } from '../fixtures/register.ts';
import { reportOf } from './harvest/reports.ts';

const least: Content = {
  entries: entriesOf([]),
  withdrawn: [entryOf('care', 'scans')],
  history: emptyHistory,
  draftsOf: new Map([['riverside', 1]]),
  links: new Map(),
};
const more = {
  tested: { on: '2026-11-20', pages: 1, planted: [] },
  harvest: { report: reportOf([]), history: [], quarantine: new Map() },
  preview: { former: undefined, faults: new Map() },
};
/** What the gate tells besides is no content. */
const besides = { problems: [], remarks: [], files: 5 };

test('all that is content is taken, and nothing that is told besides', () => {
  expect(contentIn({ ...least, ...more, ...besides } as Content)).toEqual({ ...least, ...more });
});

test('what is not known has no place, so that it is told from what is known to be nothing', () => {
  const content = contentIn({ ...least, ...besides } as Content);
  expect(content).toStrictEqual(least);
  expect(Object.keys(content)).toHaveLength(5);
});

test.each(Object.entries(more))('%s alone is taken where it is known', (name, known) => {
  expect(contentIn({ ...least, [name]: known })).toStrictEqual({ ...least, [name]: known });
});
