import { expect, test } from 'vitest';
import { dataFlowOf, inShort, wrapped } from '../../src/register/data-flow.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const supplier = {
  name: 'Northlight (invented)',
  role: 'processor',
  gets: 'The picture.',
  identifiability: 'de-personalised',
  countries: ['GB'],
  keeps: 'Deleted after 30 days',
};
const host = {
  ...supplier,
  name: 'Cloudstead (invented)',
  role: 'sub-processor',
  identifiability: 'identifiable',
  countries: ['IE'],
};

function flowOf(facts: Record<string, unknown>) {
  const { tools } = registerOf([
    entryOf('tools', 'riverside/scan', { identifiability: 'identifiable', leaves: 'abroad', ...facts }),
  ]);
  return dataFlowOf(only(tools), 'en');
}

test('the picture shows everybody who gets data, where, and for how long', () => {
  const boxes = flowOf({ recipients: [supplier, host] })?.boxes.map(({ lines }) => lines.join(' '));
  expect(boxes).toHaveLength(4);
  expect(boxes?.[2]).toBe('Northlight (invented) The picture. United Kingdom Deleted after 30 days');
  expect(boxes?.[3]).toContain('Ireland');
});

test('a line is whole only where the data shows who somebody is', () => {
  const lines = flowOf({ recipients: [supplier, host] })?.lines;
  expect(lines?.map(({ label, identifiable }) => [label.text, identifiable])).toEqual([
    ['Personal', true],
    ['De-personalised', false],
    ['Personal', true],
  ]);
});

test('a supplier’s supplier hangs from the supplier, not from the organisation', () => {
  const boxes = flowOf({ recipients: [supplier, host] })?.boxes ?? [];
  const [, organisation, first, second] = boxes.map(({ x }) => x);
  expect(organisation).toBeLessThan(first ?? 0);
  expect(first).toBeLessThan(second ?? 0);
});

test('the picture of five recipients and their suppliers fits a phone of 320 pixels', () => {
  const five = [1, 2, 3, 4, 5].map((number) => ({
    ...supplier,
    name: `Company number ${number} (invented)`,
    role: 'controller',
  }));
  const flow = flowOf({ recipients: [...five, supplier, host] });
  expect(flow?.width).toBeLessThanOrEqual(288);
  const rows = flow?.boxes.map(({ y, height }) => [y, y + height]).toSorted(([a = 0], [b = 0]) => a - b) ?? [];
  rows.slice(1).forEach(([top = 0], at) => expect(top).toBeGreaterThan(rows[at]?.[1] ?? 0));
});

test('where data stays, the picture ends with the organisation', () => {
  const flow = flowOf({ leaves: 'stays', recipients: undefined });
  expect(flow?.boxes).toHaveLength(2);
  expect(flow?.lines).toHaveLength(1);
});

test('no picture is drawn of what was not said, or where there is no data about people', () => {
  expect(flowOf({ leaves: 'abroad', recipients: undefined })).toBeUndefined();
  expect(flowOf({ identifiability: 'none', leaves: 'stays', recipients: undefined })).toBeUndefined();
});

test('who gets data for a use of data that the tool takes part in is drawn and named, with the use', () => {
  const { tools } = registerOf([
    entryOf('data-uses', 'riverside/study', {
      name: 'A study of scans',
      recipients: [{ ...host, role: 'controller' }],
    }),
    entryOf('tools', 'riverside/scan', {
      identifiability: 'identifiable',
      leaves: 'uk',
      recipients: [supplier],
      dataUses: ['riverside/study'],
    }),
  ]);
  const flow = dataFlowOf(only(tools), 'en');
  expect(flow?.boxes.at(-1)?.lines.join(' ')).toContain('For: A study of scans');
  expect(flow?.forUses).toEqual([
    {
      name: { text: 'A study of scans' },
      address: '/data-uses/riverside/study/',
      recipients: [
        ['Cloudstead (invented):', 'The picture.', 'Personal. Ireland.', 'Deleted after 30 days.'].map((text) => ({
          text,
        })),
      ],
    },
  ]);
});

test('a long name is cut between words, and no word is lost', () => {
  const name = 'The Very Long Name of a Company that Makes Tools (invented)';
  expect(wrapped(name).join(' ')).toBe(name);
  expect(Math.max(...wrapped(name).map((line) => line.length))).toBeLessThanOrEqual(26);
});

test('what moves is named in a sentence, and a long one is cut between words', () => {
  expect(inShort('The X-ray and your age. They need it to run the tool.')).toBe('The X-ray and your age.');
  const long = inShort(`${'Every word of it '.repeat(12)}.`);
  expect(long.length).toBeLessThanOrEqual(98);
  expect(long).toMatch(/ \p{L}+ …$/u);
});
