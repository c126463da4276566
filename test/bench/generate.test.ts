import { mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/register/gate.ts';
import { generateRegister } from './generate.ts';

const TODAY = '2026-11-23';
const ENTRIES = 120;

test('what the bench measures has as many tools as it says: none has a problem for which it would be left out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'candour-bench-'));
  await symlink(join(process.cwd(), 'public'), join(folder, 'public'));
  await generateRegister(folder, ENTRIES, { examples: process.cwd(), on: TODAY });
  const { entries, problems, setAside } = await checkContent(folder, TODAY);
  expect([problems, setAside]).toEqual([[], []]);
  expect(entries.tools.size).toBe(ENTRIES);
  expect([...entries.tools.values()].filter(({ gathered }) => gathered)).toHaveLength(96);
});
