import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataSourceOf } from '../../src/data/publish.ts';
import { figuresIn } from '../../src/data/store/figures.ts';
import { writeStore } from '../../src/data/store/write.ts';
import { gather } from '../../src/example-registers/gather.ts';
import { nationalProject } from '../../src/example-registers/project.ts';
import { days, publishRegisters } from '../../src/example-registers/publish-registers.ts';
import { serveRegisters } from '../../src/example-registers/serve.ts';
import { checkContent, type Checked } from '../../src/register/gate.ts';
import type { HarvestReport } from '../../src/register/harvest/report.ts';
import { joinRegister, type Register } from '../../src/register/register.ts';
import { answersTo, countedAnswers } from '../../src/register/national/answers-to-notices.ts';
import {
  coverageByKind,
  coverageByRegion,
  coverageOfAll,
  coverageRows,
  covered,
} from '../../src/register/national/coverage.ts';
import { productUse, useRows } from '../../src/register/national/users.ts';
import { standings } from '../../src/register/national/sources.ts';
import { readTheme } from '../../src/site.ts';

const TODAY = '2026-11-23';
const reports: HarvestReport[] = [];
let root: string;
let checked: Checked;
let register: Register;

/** The example of a national portal, gathered twice from registers that are served on this computer. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'candour-national-'));
  const registers = join(root, 'registers');
  const project = join(root, 'project');
  await nationalProject(process.cwd(), project);
  const content = await checkContent(process.cwd(), TODAY);
  const server = await serveRegisters(registers);
  try {
    for (const day of days) {
      await publishRegisters(content, readTheme(), { folder: registers, today: TODAY, day });
      reports.push(await gather(project, TODAY, server.port));
    }
  } finally {
    server.close();
  }
  checked = await checkContent(project, TODAY);
  register = joinRegister(checked.entries, TODAY, checked);
}, 300_000);

afterAll(() => rm(root, { recursive: true, force: true }));

const sourceIn = (report: HarvestReport | undefined, id: string) => report?.sources.find(({ source }) => source === id);
const standing = (id: string) => standings(register).find(({ source }) => source.id === id);

describe('the example of a national portal', () => {
  test('has nothing in it that stops its build', () => {
    expect(checked.problems).toEqual([]);
  });

  test('takes nothing that it refused, and keeps everything else of that source', () => {
    const records = standing('castlebrook')?.quarantine?.records.map(({ id, code }) => [id, code]);
    expect(records).toEqual([
      ['castlebrook/missed-appointments', 'model'],
      ['castlebrook/office-helper', 'future-date'],
    ]);
    expect(sourceIn(reports[0], 'castlebrook')?.counts).toMatchObject({ refused: 2, new: 7 });
  });

  test('keeps all of a register that is not there any more, and says so', () => {
    expect(standing('mournevale')).toMatchObject({ report: { state: 'failed', lastGood: TODAY, published: 5 } });
    expect(register.tools.filter(({ organisation }) => organisation.entry.id === 'mournevale')).toHaveLength(2);
  });

  test('lets an entry leave by its tombstone, and its address goes on answering', () => {
    const left = register.withdrawn.map(({ entry }) => `${entry.collection}/${entry.id}`);
    expect(left).toContain('tools/thamesgate/office-helper');
  });

  test('counts who publishes, who gave a nil return and who is silent', () => {
    const { organisations, published, nil, nothing } = coverageOfAll(coverageRows(covered(register)));
    expect({ organisations, published, nil, nothing }).toEqual({
      organisations: 35,
      published: 26,
      nil: 4,
      nothing: 5,
    });
  });

  test('is counted alike by the store and from its own lists', async () => {
    const store = join(root, 'data');
    await writeStore(store, dataSourceOf(register, readTheme()).entries, TODAY);
    const figures = await figuresIn(store, TODAY);
    const rows = coverageRows(covered(register));
    expect(coverageOfAll(figures?.coverage ?? [])).toEqual(coverageOfAll(rows));
    expect(coverageByRegion(figures?.coverage ?? [])).toEqual(coverageByRegion(rows));
    const byId = (counts: readonly { readonly id: string }[]) => counts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(coverageByKind(figures?.coverage ?? []))).toEqual(byId(coverageByKind(rows)));
    expect(productUse(register, figures?.uses ?? [])).toEqual(productUse(register, useRows(register)));
    expect(figures?.uses.length).toBeGreaterThan(10);
  });

  test('tells a notice of the first portal at every tool that uses the product, and counts what was done', () => {
    const notice = register.notices.find(({ entry }) => entry.id === 'candour-letters-wrong-dose');
    const counts = countedAnswers(notice ? answersTo(notice, register) : []);
    expect(Object.fromEntries(counts.map(({ answer, tools }) => [answer ?? 'none', tools]))).toEqual({
      stopped: 3,
      acted: 2,
      'not-affected': 1,
      'looking-into-it': 1,
      none: 2,
    });
  });

  test('accounts for every record that it received', () => {
    for (const { totals } of reports) {
      const { received, ...rest } = totals;
      expect(received).toBe(Object.values(rest).reduce((sum, one) => sum + one, 0));
    }
    expect(reports.at(-1)?.totals).toMatchObject({ new: 0, updated: 0, refused: 2 });
  });

  test('is at two dozen registers beside the first', async () => {
    const sources = await readdir('national/content/sources');
    expect(sources.length).toBeGreaterThanOrEqual(25);
    const { name } = JSON.parse(await readFile('national/theme.json', 'utf8')) as { name: string };
    expect(name).toContain('example');
  });
});
