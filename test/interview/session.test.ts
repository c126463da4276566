import { writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openFile } from '../../src/editor/file.ts';
import { Stopped } from '../../src/interview/face.ts';
import { collectionOf } from '../../src/model/index.ts';
import { checkContent } from '../../src/register/gate.ts';
import { completeEntry, TODAY, type Facts } from '../fixtures/entries.ts';
import { entryFile, validContent, writeProject } from '../fixtures/project.ts';
import { talk, typed, whoSays } from './interviewee.ts';

// Each goes through some sixty questions, and keeps and checks the entry after each.
vi.setConfig({ testTimeout: 120_000 });

const TOOL = 'content/tools/riverside/scan-sorter.mdx';
/** Whoever writes an entry does not approve it. */
const unapproved = { publicationApprovedBy: undefined, publicationApprovedOn: undefined };
const tools = { collection: 'tools' };
const tool = (given: Facts = {}) =>
  completeEntry('tools', { ...unapproved, name: 'Scan sorter', dataUses: undefined, ...given });

async function factsIn(root: string, path: string): Promise<Facts> {
  const read = openFile(collectionOf('tools'), await readFile(join(root, path), 'utf8'));
  if ('unread' in read) throw new Error(read.unread.join(' '));
  return read.facts;
}

const given = (facts: Facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

test('an entry that is answered question by question is complete, and the check finds nothing', async () => {
  const root = await writeProject(validContent());
  const facts = tool();
  const { result } = await talk(root, tools, whoSays('tools', facts).answer);
  expect(result).toMatchObject({ path: TOOL, problems: [], remarks: [] });
  expect(await factsIn(root, TOOL)).toEqual(given(facts));
  expect((await checkContent(root, TODAY)).problems).toEqual([]);
  expect(await readdir(join(root, '.cache/new'))).toEqual([]);
  expect(await readdir(join(root, 'content/tools/riverside'))).toEqual(['chest-x-rays.mdx', 'scan-sorter.mdx']);
});

test('only what the case requires is asked: a pilot is asked when it ends, a tool in use is not', async () => {
  const root = await writeProject(validContent());
  const inUse = whoSays('tools', tool({ status: 'in-use' }));
  const pilot = whoSays('tools', tool({ name: 'Tried out', status: 'pilot' }));
  await talk(root, tools, inUse.answer);
  const { said } = await talk(root, tools, pilot.answer);
  expect(inUse.asked).not.toContain('pilotEnds');
  expect(pilot.asked).toContain('pilotEnds');
  expect(said).toContain('It is needed because it is a pilot.');
});

test('data about people makes the law and the sharing a question', async () => {
  const root = await writeProject(validContent());
  const personal = whoSays('tools', tool({ identifiability: 'identifiable' }));
  const none = whoSays('tools', tool({ name: 'No data', identifiability: 'none' }));
  await talk(root, tools, personal.answer);
  await talk(root, tools, none.answer);
  expect(personal.asked.filter((name) => !none.asked.includes(name))).toContain('article6');
});

test('who stops at a question goes on there, and what was typed before is there', async () => {
  const root = await writeProject(validContent());
  const facts = tool();
  const first = whoSays('tools', facts, { 'Is it in use now?': ['/stop'] });
  expect((await talk(root, tools, first.answer)).result).toBeInstanceOf(Stopped);
  const second = whoSays('tools', facts);
  await talk(root, { goOn: true }, second.answer);
  expect(second.asked[0]).toBe('status');
  expect(await factsIn(root, TOOL)).toEqual(given(facts));
});

test('who begins again is asked whether to go on with what is not finished', async () => {
  const root = await writeProject(validContent());
  const first = whoSays('tools', tool(), { 'Is it in use now?': ['/stop'] });
  await talk(root, tools, first.answer);
  const { said } = await talk(root, {}, () => undefined);
  expect(said).toMatch(/1\. Go on with: AI tool, “Scan sorter”, \d+ questions so far/u);
});

test('a record of which a part was typed is gone on with', async () => {
  const facts = tool({ leaves: 'uk' });
  const { recipients } = collectionOf('tools').fields;
  const [whole] = recipients?.example as Facts[];
  const [first = '', ...rest] = Object.keys(recipients?.of ?? {});
  const begun = { ...facts, recipients: [{ [first]: whole?.[first] }] };
  const passed = Object.keys(collectionOf('tools').fields).filter((name) => name !== 'recipients');
  const entry = { collection: 'tools', facts: begun, body: '', passed, all: false };
  const root = await writeProject({ ...validContent(), '.cache/new/1.json': JSON.stringify(entry) });
  const asked: string[] = [];
  const { result } = await talk(root, { goOn: true }, (said) => {
    const name = rest.find((inner) => said.includes(`\n${recipients?.of?.[inner]?.question}\n`));
    if (name !== undefined) asked.push(name);
    const field = name === undefined ? undefined : recipients?.of?.[name];
    return field ? typed(field, whole?.[name ?? '']) : [''];
  });
  expect(asked.length).toBeGreaterThan(0);
  expect(asked).not.toContain(first);
  expect(result).toMatchObject({ path: TOOL });
  expect((await factsIn(root, TOOL))['recipients']).toMatchObject([{ [first]: whole?.[first] }]);
});

test('paragraphs that were typed before the input ended are kept', async () => {
  const root = await writeProject(validContent());
  const { answer } = whoSays('tools', tool());
  let begun = false;
  await talk(root, tools, (said) => {
    if (begun) return undefined;
    begun = said.includes('What is it, in one sentence?');
    return begun ? ['A computer tool looks at scans.'] : answer(said);
  });
  const kept = JSON.parse(await readFile(join(root, '.cache/new/1.json'), 'utf8')) as { facts: Facts };
  expect(kept.facts['inBrief']).toBe('A computer tool looks at scans.');
});

test('a claim without proof is told at once, in the words of the check', async () => {
  const root = await writeProject(validContent());
  const { answer } = whoSays('tools', tool(), {
    'and the entry links to no proof': ['A computer tool looks at scans.', ''],
    '\nWhat is it, in one sentence?': ['It is fully tested.', ''],
  });
  const { said } = await talk(root, tools, answer);
  expect(said).toContain('says “fully tested”, and the entry links to no proof.');
  expect((await factsIn(root, TOOL))['inBrief']).toBe('A computer tool looks at scans.');
});

test('an answer of another form is told as the check tells it, and stays when it is kept', async () => {
  const root = await writeProject(validContent());
  const { answer } = whoSays('tools', tool(), {
    'There now: in the spring': [''],
    '\nSince when?': ['in the spring'],
  });
  const { said, result } = await talk(root, tools, answer);
  expect(said).toContain('Since when?  says “in the spring”');
  expect(result).toMatchObject({ problems: [{ field: 'statusSince' }] });
  expect((await factsIn(root, TOOL))['statusSince']).toBe('in the spring');
});

test('a reason for no answer can be given at a question', async () => {
  const root = await writeProject(validContent());
  const { answer } = whoSays('tools', tool(), {
    '\nSince when?': ['/reason'],
    '\nWhy is there no answer?': ['not-yet-known'],
    '\nBy when will it be known?': ['1 March 2027'],
    '\nWhy, in your own words?': ['The papers of the first ward were lost.'],
  });
  await talk(root, tools, answer);
  expect((await factsIn(root, TOOL))['statusSince']).toEqual({
    noAnswer: 'not-yet-known',
    by: '2027-03-01',
    because: 'The papers of the first ward were lost.',
  });
});

test('what is left open is named, and the check names it in the file that was written', async () => {
  const root = await writeProject(validContent());
  const { answer } = whoSays('tools', tool(), { '\nSince when?\n': ['/open'] });
  const { said, result } = await talk(root, tools, answer);
  expect(said).toMatch(/Left open, and needed before the entry can be published:\n {2}Since when\?/u);
  expect(result).toMatchObject({ problems: [{ question: 'Since when?' }] });
});

test('a copy begins with the answers of another entry, and asks for what is each organisation’s own', async () => {
  const root = await writeProject(validContent());
  const changed = { name: 'Scan sorter', reviewDue: '2027-05-01' };
  const all = tool(changed);
  const own = ['organisation', 'published', 'lastChecked', 'checkedBy', 'reviewDue'];
  const said = { name: all['name'], ...Object.fromEntries(own.map((key) => [key, all[key]])) };
  const { answer, asked } = whoSays('tools', said);
  await talk(root, { ...tools, like: 'riverside/chest-x-rays' }, answer);
  expect(asked).toEqual(expect.arrayContaining(own));
  const { dataUses: _, ...like } = completeEntry('tools', { ...unapproved, ...changed });
  for (const name of Object.keys(unapproved)) delete (like as Facts)[name];
  expect(await factsIn(root, TOOL)).toMatchObject(like);
});

test('a draft is completed: only what it does not say, or not rightly, is asked', async () => {
  const { inBrief, statusSince, ...rest } = tool();
  const draft = { ...rest, statusSince: 'spring' };
  const root = await writeProject({ ...validContent(), ...entryFile('tools', 'riverside/scan-sorter', draft) });
  const { answer, asked } = whoSays('tools', { inBrief, statusSince });
  const { result } = await talk(root, { collection: TOOL }, answer);
  expect(asked).toEqual(['inBrief', 'statusSince']);
  expect(result).toMatchObject({ path: TOOL });
  expect(await factsIn(root, TOOL)).toEqual(given({ ...rest, inBrief, statusSince }));
  const former = (await readdir(join(root, '.cache/new'))).find((name) => name.startsWith('former-'));
  expect(await readFile(join(root, '.cache/new', former ?? ''), 'utf8')).toContain('spring');
});

test('a draft that somebody changed meanwhile is left as it is, and the answers go to another file', async () => {
  const { inBrief, ...rest } = tool();
  const root = await writeProject({ ...validContent(), ...entryFile('tools', 'riverside/scan-sorter', rest) });
  const { answer } = whoSays('tools', { inBrief });
  const { result } = await talk(root, { collection: TOOL }, (said) => {
    writeFileSync(join(root, TOOL), 'changed');
    return answer(said);
  });
  expect(result).toMatchObject({ path: TOOL.replace('.mdx', '-2.mdx') });
  expect(await readFile(join(root, TOOL), 'utf8')).toBe('changed');
});

test('a file that is there is not written over', async () => {
  const root = await writeProject(validContent());
  const there = join(root, 'content/tools/riverside/chest-x-rays.mdx');
  const old = await readFile(there, 'utf8');
  const { said, result } = await talk(root, tools, whoSays('tools', tool({ name: 'Chest X-rays' })).answer);
  expect(said).toContain('content/tools/riverside/chest-x-rays.mdx is there already');
  expect(result).toMatchObject({ path: 'content/tools/riverside/chest-x-rays-2.mdx' });
  expect(await readFile(there, 'utf8')).toBe(old);
});

test.each([
  [{ collection: 'tolls' }, 'There is no form for “tolls”. Did you mean “tools”?'],
  [{ ...tools, like: 'riverside/chest-xray' }, 'Did you mean “riverside/chest-x-rays”?'],
  [
    { collection: 'content/tools/riverside/chest-xray.mdx' },
    'Did you mean “content/tools/riverside/chest-x-rays.mdx”?',
  ],
  [{ goOn: true }, 'There is no entry that you began'],
])('%j says why it cannot begin', async (asked, because) => {
  const root = await writeProject(validContent());
  const { result } = await talk(root, asked, () => undefined);
  expect(result).toMatchObject({ because: expect.stringContaining(because) as string });
});

test('a file of unfinished answers that somebody broke is passed over, and stays', async () => {
  const root = await writeProject({ ...validContent(), '.cache/new/1.json': '{ half' });
  const { result } = await talk(root, tools, whoSays('tools', tool()).answer);
  expect(result).toMatchObject({ path: TOOL });
  expect(await readdir(join(root, '.cache/new'))).toEqual(['1.json']);
});
