import { expect, test } from 'vitest';
import { checkContent } from '../../src/register/gate.ts';
import { joinRegister } from '../../src/register/register.ts';
import { newRoot, put } from '../harvest/run/portal.ts';

const TODAY = '2026-11-23';
const gathered = [{ source: 'fenwick', on: '2026-11-20', id: '1' }];
const organisation = { name: 'Fenwick Health (invented)', gathered };
const tool = { name: 'Sorting letters', organisation: 'fenwick', gathered };
const at = (path: string) => `content/gathered/fenwick/${path}.json`;

async function checked(files: Record<string, unknown>) {
  const root = await newRoot();
  for (const [path, content] of Object.entries(files)) await put(root, at(path), content);
  return checkContent(root, TODAY);
}

test('a gathered entry that is wrong is left out, told of, and stops nothing', async () => {
  const { entries, problems, setAside } = await checked({
    'organisations/fenwick': organisation,
    'tools/fenwick/a': tool,
    'tools/fenwick/b': { ...tool, status: 'wonderful' },
    'tools/fenwick/c': tool,
    'tools/fenwick/c.cy': { name: '<b>', inBrief: '<script>' },
    'tools/fenwick/torn': '{ "name": "Torn',
  });
  expect(problems).toEqual([]);
  expect([...entries.tools.keys()]).toEqual(['fenwick/a']);
  expect(new Set(setAside.map(({ file }) => file))).toEqual(
    new Set([at('tools/fenwick/b'), at('tools/fenwick/c.cy'), at('tools/fenwick/torn')]),
  );
});

test('the entries of an organisation that is left out are left out with it, so that a register can be made', async () => {
  const { entries, problems } = await checked({
    'organisations/fenwick': { ...organisation, website: 'javascript:alert(1)' },
    'organisations/hillside': { ...organisation, name: 'Hillside (invented)' },
    'tools/fenwick/a': tool,
    'tools/hillside/a': { ...tool, organisation: 'hillside' },
  });
  expect(problems).toEqual([]);
  expect(joinRegister(entries, TODAY).tools.map(({ entry }) => entry.id)).toEqual(['hillside/a']);
});

test('what a gathered entry names and is not here is not shown, and stops nothing', async () => {
  const { entries, problems, setAside } = await checked({
    'organisations/fenwick': organisation,
    'tools/fenwick/a': { ...tool, care: ['spells'], product: 'nothing' },
  });
  expect([problems, setAside]).toEqual([[], []]);
  const [one] = joinRegister(entries, TODAY).tools;
  expect([one?.care, one?.product]).toEqual([[], undefined]);
});

test('a gathered tool without its organisation is left out', async () => {
  const { entries, problems, setAside } = await checked({ 'tools/fenwick/a': tool });
  expect(problems).toEqual([]);
  expect(setAside).toHaveLength(1);
  expect([...entries.tools.keys()]).toEqual([]);
});
