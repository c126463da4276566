import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerRead, stateOf } from '../../src/build/reads.ts';
import { hasPage, setSamplePages } from '../../src/i18n/pages-in.ts';
import { checkContent } from '../../src/register/gate.ts';
import { handOver } from '../../src/register/hand-over.ts';
import { register } from '../../src/register/index.ts';
import { inWords } from '../../src/register/problem.ts';
import { completeEntry, TODAY } from '../fixtures/entries.ts';
import { checked, entryFile, json, mdx, validContent, writeProject, type Files } from '../fixtures/project.ts';

const shared = globalThis as { candourEdition?: number; candourContent?: unknown };
const DRAFT: Files = {
  'content/tools/riverside/a-draft.mdx': mdx({ name: 'Reading letters', organisation: 'riverside' }),
};

const contentChanges = () => void (shared.candourEdition = (shared.candourEdition ?? 0) + 1);
const inProject = async (files: Files) => {
  const root = await writeProject(files);
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  return root;
};
const tools = async () => (await register()).tools.map(({ entry }) => entry.id);

beforeEach(() => {
  contentChanges();
  vi.stubEnv('BUILD_DAY', TODAY);
  vi.stubEnv('PREVIEW', undefined);
  vi.stubEnv('PREVIEW_AGAINST', undefined);
});
afterEach(() => {
  contentChanges();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  delete shared.candourContent;
  setSamplePages(new Map());
});

test('pages show what lies in the folder of the project, on the day of the build, without drafts', async () => {
  await inProject({ ...validContent(), ...DRAFT });
  expect(await tools()).toEqual(['riverside/chest-x-rays']);
  const { today, draftsOf, preview } = await register();
  expect(today).toBe(TODAY);
  expect([...draftsOf]).toEqual([['riverside', 1]]);
  expect(preview).toBeUndefined();
});

test('a preview shows drafts too, and what each still lacks', async () => {
  vi.stubEnv('PREVIEW', 'on');
  await inProject({ ...validContent(), ...DRAFT });
  expect((await tools()).toSorted()).toEqual(['riverside/a-draft', 'riverside/chest-x-rays']);
  expect([...((await register()).preview?.faults.keys() ?? [])]).toContain('content/tools/riverside/a-draft.mdx');
});

test('a preview is held against the version that was named', async () => {
  vi.stubEnv('PREVIEW', 'on');
  const former = await writeProject(validContent());
  vi.stubEnv('PREVIEW_AGAINST', former);
  await inProject({ ...validContent(), ...DRAFT });
  expect((await register()).preview?.former?.from).toEqual({ folder: former });
});

test('nothing is shown of content with problems: all of them are told, in words', async () => {
  const broken = entryFile('care', 'scans', completeEntry('care', { aiHere: 'TBC', inBrief: 'TBC' }));
  const root = await inProject({ ...validContent(), ...broken });
  const { problems } = await checkContent(root, TODAY);
  expect(problems.length).toBeGreaterThan(1);
  const message = await register().catch((error: Error) => error.message);
  expect(message).toMatch(/^The content has problems\.\n\n/u);
  for (const problem of problems) expect(message).toContain(`\n\n${inWords(problem)}`);
});

test('content is read once, until it changes', async () => {
  await inProject(validContent());
  const first = register();
  expect(register()).toBe(first);
  await first;
  await inProject({ ...validContent(), ...entryFile('tools', 'riverside/b', completeEntry('tools')) });
  expect(await tools()).toEqual(['riverside/chest-x-rays']);
  contentChanges();
  expect((await tools()).toSorted()).toEqual(['riverside/b', 'riverside/chest-x-rays']);
});

test('once it is read, it is known which pages a sample language has, and what pages read is answered from it', async () => {
  const about = { translatedBy: 'person', translatedOn: '2026-11-02' };
  const b = entryFile('tools', 'riverside/b', completeEntry('tools'));
  await inProject({ ...validContent(), ...b, 'content/care/scans.ur.json': json({ name: 'اسکین', ...about }) });
  expect(hasPage('ur', '/care/scans/')).toBe(false);
  await register();
  expect(hasPage('ur', '/care/scans/')).toBe(true);
  expect(hasPage('ur', '/tools/riverside/b/')).toBe(false);
  answerRead('tools-of-this-test', ({ tools }) => tools.length);
  expect(stateOf('tools-of-this-test')).toBe('2');
});

test('content that the gate has handed over is not read again', async () => {
  vi.stubEnv('PREVIEW', 'on');
  await inProject({ 'content/care/broken.json': '{' });
  handOver(await checked(validContent()));
  expect(await tools()).toEqual(['riverside/chest-x-rays']);
  expect((await register()).today).toBe(TODAY);
});
