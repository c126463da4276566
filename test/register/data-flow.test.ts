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

test('each line begins under the box that the data comes from, and ends at the side of the one that gets it', () => {
  const { boxes = [], lines = [] } = flowOf({ recipients: [supplier, host] }) ?? {};
  const from = [0, 1, 2];
  for (const [at, { path, label }] of lines.entries()) {
    const [x = NaN, top = NaN, down = NaN, end = NaN] = (path.match(/-?[\d.]+/gu) ?? []).map(Number);
    const [giver, taker] = [boxes[from[at] ?? -1], boxes[at + 1]];
    if (!giver || !taker) throw new Error('A line leads from nowhere.');
    expect(path).toMatch(/^M[\d.]+ [\d.]+V[\d.]+H[\d.]+$/u);
    expect(top).toBe(giver.y + giver.height);
    expect(x).toBeGreaterThan(giver.x);
    expect(x).toBeLessThan(taker.x);
    expect(down).toBe(taker.y + taker.height / 2);
    expect(end).toBeLessThanOrEqual(taker.x);
    expect(end).toBeGreaterThan(x);
    // The word stands above its box, below the one before, and nowhere outside the picture.
    expect(label.y).toBeLessThan(taker.y);
    expect(label.y).toBeGreaterThan((boxes[at]?.y ?? 0) + (boxes[at]?.height ?? 0));
    expect(label.x).toBeGreaterThanOrEqual(taker.x);
  }
});

test('the picture is as large as its boxes, with room for their lines, and a box as high as its words', () => {
  const { boxes = [], width, height } = flowOf({ recipients: [supplier, host] }) ?? {};
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  expect([width, height]).toEqual([right + 2, bottom + 2]);
  expect(Math.min(...boxes.map(({ x }) => x))).toBeGreaterThan(0);
  expect(Math.min(...boxes.map(({ y }) => y))).toBeGreaterThan(0);
  const [person, , two] = boxes;
  expect([person?.kind, boxes[1]?.kind, two?.kind]).toEqual(['person', 'organisation', 'recipient']);
  const more = (two?.lines.length ?? 0) - (person?.lines.length ?? 0);
  expect(more).toBeGreaterThan(0);
  expect((two?.height ?? 0) - (person?.height ?? 0)).toBe(more * 19);
  expect((person?.height ?? 0) - 19).toBeGreaterThan(0);
});

test('a second supplier gets its data from the organisation, and its own supplier from it', () => {
  const other = { ...supplier, name: 'Westlight (invented)' };
  const boxes = flowOf({ recipients: [supplier, host, host, other, host] })?.boxes ?? [];
  expect(boxes.map(({ x }) => (x - 2) / 24)).toEqual([0, 1, 2, 3, 3, 2, 3]);
});

test('what is not said of a recipient leaves no line in its box', () => {
  const { gets: _, keeps: __, ...less } = { ...supplier, countries: [] as string[] };
  expect(flowOf({ recipients: [less] })?.boxes[2]?.lines).toEqual(['Northlight (invented)']);
  const [, organisation] = flowOf({ recipients: [less], countries: ['GB', 'IE'] })?.boxes ?? [];
  expect(organisation?.lines.at(-1)).toBe('United Kingdom, Ireland');
});

test('what stands in words below says each part as a sentence, once ended', () => {
  const of = (more: Record<string, unknown>) => {
    const study = entryOf('data-uses', 'riverside/study', { name: 'A study', recipients: [{ ...host, ...more }] });
    const tool = entryOf('tools', 'riverside/scan', {
      identifiability: 'identifiable',
      leaves: 'uk',
      recipients: [supplier],
      dataUses: ['riverside/study'],
    });
    return dataFlowOf(only(registerOf([study, tool]).tools), 'en')?.forUses[0]?.recipients[0]?.map(({ text }) => text);
  };
  expect(of({ keeps: 'For a year!' })?.at(-1)).toBe('For a year!');
  expect(of({ keeps: 'For a year. Then no more' })?.at(-1)).toBe('For a year. Then no more.');
  expect(of({ keeps: undefined, gets: undefined, countries: [] })).toEqual(['Cloudstead (invented):', 'Personal.']);
});

test('in Welsh, what is written in English is marked as English', () => {
  const study = entryOf('data-uses', 'riverside/study', { name: 'A study', recipients: [host] });
  const tool = entryOf('tools', 'riverside/scan', {
    identifiability: 'identifiable',
    leaves: 'uk',
    recipients: [supplier],
    dataUses: ['riverside/study'],
  });
  const [use] = dataFlowOf(only(registerOf([study, tool]).tools), 'cy')?.forUses ?? [];
  expect(use?.name).toEqual({ text: 'A study', language: 'en' });
  expect(use?.recipients[0]?.map(({ language }) => language)).toEqual(['en', 'en', undefined, 'en']);
});

test('a data use has a picture of its own, and nothing in words but its answers', () => {
  const { dataUses } = registerOf([
    entryOf('data-uses', 'riverside/study', { identifiability: 'de-personalised', recipients: [supplier] }),
  ]);
  const flow = dataFlowOf(only(dataUses), 'en');
  expect([flow?.boxes.length, flow?.forUses]).toEqual([3, []]);
});

test('a text that just fits on a line stays whole, and a sentence that just fits in a box too', () => {
  expect(wrapped('abcd efgh', 9)).toEqual(['abcd efgh']);
  expect(wrapped('abcd efgh', 8)).toEqual(['abcd', 'efgh']);
  const letters = (count: number) =>
    `${'a '.repeat(Math.floor(count / 2))}${count % 2 ? 'a' : ''}`.trimEnd().padEnd(count, 'a');
  expect(inShort(letters(96))).toBe(letters(96));
  expect(inShort(letters(97))).toMatch(/ …$/u);
  expect(inShort('  Yes?  No.')).toBe('Yes?');
});
