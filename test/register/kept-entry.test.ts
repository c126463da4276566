import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFrom, readsOf, stateOf } from '../../src/build/reads.ts';
import { keepTexts } from '../../src/build/kept-texts.ts';
import { KeptEntryData, wholly } from '../../src/data/kept-entry-data.ts';
import { entryData } from '../../src/data/entry-data.ts';
import { dataSourceOf } from '../../src/data/publish.ts';
import { openCheckedBefore } from '../../src/register/checked-before.ts';
import { digestOfEntry } from '../../src/register/digest.ts';
import { contentIn, type Content, type Entry } from '../../src/register/entry.ts';
import { checkContent } from '../../src/register/gate.ts';
import { isKeptEntry, KeptEntry, revived } from '../../src/register/kept-entry.ts';
import { keepFound } from '../../src/register/kept-found.ts';
import { joinRegister } from '../../src/register/register.ts';
import { withSafeFacts } from '../../src/register/safe-addresses.ts';
import { shortAnswers } from '../../src/register/short-answers.ts';
import { readTheme } from '../../src/site.ts';
import { completeEntry, TODAY, type Facts } from '../fixtures/entries.ts';
import { allRead } from '../fixtures/kept.ts';
import { entryFile, validContent, writeProject, type Files } from '../fixtures/project.ts';

const TOOL = 'riverside/chest-x-rays';
const STORY = 'Mae’n dda. ŵ';
const WELSH = `content/tools/${TOOL}.cy.mdx`;
const told = (facts: Facts, story: string) => entryFile('tools', TOOL, facts, story);
const project = (more: Files = {}) =>
  writeProject({
    ...validContent(),
    ...told(completeEntry('tools'), STORY),
    [WELSH]: '---\nname: Pelydrau X\n---\n',
    ...more,
  });

/** The content of a project as a build has it: it lies on the disk. */
async function keptContent(root: string) {
  const before = await openCheckedBefore(root, join(root, 'kept.ndjson'), { program: 'program', today: TODAY });
  const checked = await checkContent(root, TODAY, undefined, { before });
  await before.save();
  return checked;
}
const toolIn = ({ entries }: Pick<Content, 'entries'>) => entries.tools.get(TOOL) as Entry<'tools'>;

let root = '';
let kept: KeptEntry;
let whole: Entry<'tools'>;
beforeAll(async () => {
  root = await project();
  kept = toolIn(await keptContent(root)) as unknown as KeptEntry;
  whole = toolIn(await checkContent(root, TODAY));
});

describe('an entry that lies on the disk', () => {
  test('says all that it says where it is in memory', () => {
    expect(kept).toBeInstanceOf(KeptEntry);
    expect(kept.body).toBe(whole.body);
    for (const [field, answer] of Object.entries(whole.facts))
      expect((kept.facts as unknown as Record<string, unknown>)[field], field).toEqual(answer);
    expect({ ...kept.facts }).toEqual(whole.facts);
    expect(JSON.stringify(kept.facts)).toBe(JSON.stringify(whole.facts));
    expect(kept.translations.get('cy')?.facts).toEqual({ name: 'Pelydrau X' });
    expect(kept.translations.get('cy')?.body).toBe('');
  });

  test('tells which answers it has', () => {
    expect(['name' in kept.facts, 'inBrief' in kept.facts, 'withdrawn' in kept.facts]).toEqual([true, true, false]);
    expect(Object.keys(kept.facts)).toEqual(Object.keys(whole.facts));
    expect((kept.facts as { withdrawn?: unknown }).withdrawn).toBeUndefined();
    expect(kept.facts.toString()).toBe('[object Object]');
  });

  test('can be changed by nobody', () => {
    const facts = kept.facts as unknown as Record<string, unknown>;
    expect(() => (facts['name'] = 'Other')).toThrow(TypeError);
    expect(() => delete facts['name']).toThrow(TypeError);
    expect(() => Object.defineProperty(facts, 'name', { value: 'Other' })).toThrow(TypeError);
  });

  test('has the same digest and gives the same data', () => {
    expect(digestOfEntry(kept)).toBe(digestOfEntry(whole));
    const site = 'https://ai.example.org';
    const data = new KeptEntryData(kept, site);
    const expected = entryData(whole, site);
    expect(JSON.stringify(data)).toBe(JSON.stringify(expected));
    expect(wholly(data)).toEqual(expected);
    expect(wholly(expected)).toBe(expected);
    for (const part of [
      'collection',
      'id',
      'address',
      'digest',
      'facts',
      'story',
      'translations',
      'easyRead',
      'atAGlance',
    ] as const)
      expect(data[part], part).toEqual(expected[part]);
  });

  test('is the same once it was handed to another thread, and read there', async () => {
    const checked = await keptContent(root);
    const there = revived(structuredClone(contentIn(checked)));
    expect(isKeptEntry(toolIn(there))).toBe(true);
    expect(allRead({ ...checked, ...there })).toEqual(allRead(checked));
  });

  test('has no address that is unsafe', async () => {
    const facts = { ...completeEntry('tools'), moreAt: 'javascript:alert(1)', language: '"><script>' };
    const texts = keepTexts(join(root, 'unsafe.ndjson'));
    const place = keepFound(texts, { facts, body: '' }, shortAnswers('tools', facts));
    texts.end();
    const { collection, id, file, gathered, draft, translations, easyRead } = kept;
    const unsafe = new KeptEntry({ collection, id, file, gathered, draft, place }, translations, easyRead as never);
    for (const said of [unsafe.facts, unsafe.whole.facts, withSafeFacts(unsafe as Entry).facts] as unknown[]) {
      const { moreAt, language, name } = said as Facts;
      expect([moreAt, language, name]).toEqual([undefined, undefined, completeEntry('tools')['name']]);
      expect(JSON.stringify(said)).not.toMatch(/javascript|script>/u);
    }
  });
});

describe('a page or a file of data that hangs on it is made again', () => {
  /** The state of each read, and the name of each entry as data. */
  const statesIn = async (folder: string) => {
    const checked = await keptContent(folder);
    const register = joinRegister(checked.entries, TODAY, checked);
    readFrom(register);
    const data = dataSourceOf(register, readTheme()).entries.find(({ id }) => id === TOOL);
    const { reads } = await readsOf(() => Promise.resolve(register.entries.tools.get(TOOL)?.facts.name));
    expect([...reads]).toContain(`entry tools/${TOOL}`);
    return [stateOf(`entry tools/${TOOL}`), stateOf('register tools'), digestShape(data)];
  };
  const digestShape = (data: unknown) => JSON.stringify(data);

  test('not where the same words lie in another place', async () => {
    expect(await statesIn(await project())).toEqual(await statesIn(await project({ 'content/care/a.json': '{}' })));
  });

  test('not where its Welsh has a fault, and lies in memory', async () => {
    const faulty = { [WELSH]: '---\nname: Pelydrau X\nunknown: x\n---\n' };
    const [before] = await statesIn(await project(faulty));
    expect(await statesIn(await project(faulty))).toContain(before);
  });

  test.each<[what: string, changed: Files]>([
    ['its facts', told({ ...completeEntry('tools'), inBrief: 'It is another.' }, STORY)],
    ['its story', told(completeEntry('tools'), 'Another.')],
    ['its translation', { [WELSH]: '---\nname: Pelydrau\n---\n' }],
  ])('where %s changes', async (_, changed) => {
    const [before] = await statesIn(await project());
    const [after] = await statesIn(await project(changed));
    expect(after).not.toBe(before);
  });
});
