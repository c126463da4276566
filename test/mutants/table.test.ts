import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inTable, isBelow, rowsOf, survivorsOf } from './table.ts';
import { areas, ELSEWHERE, none } from './targets.ts';

const of = (file: string, ...statuses: ('Killed' | 'Survived' | 'Timeout' | 'NoCoverage' | 'Ignored')[]) =>
  statuses.map((status) => ({ fileName: `/portal/${file}`, status }));

test('a mutant that no test reaches counts as one that lives, and one that never ends as dead', () => {
  const [row] = rowsOf(of('src/model/text.ts', 'Killed', 'Timeout', 'Survived', 'NoCoverage'), '/portal');
  expect(row).toMatchObject({ mutants: 4, killed: 2, survived: 1, unreached: 1, share: 50 });
});

test('what was left out makes no share better or worse', () => {
  const [row] = rowsOf(of('src/model/text.ts', 'Killed', 'Ignored', 'Ignored'), '/portal');
  expect(row).toMatchObject({ mutants: 1, leftOut: 2, share: 100 });
});

test('one that lives in the address check is below the reach, however many were killed beside it', () => {
  const many = Array.from({ length: 999 }, () => 'Killed' as const);
  const rows = rowsOf(
    [...of('src/model/contact.ts', ...many, 'Survived'), ...of('src/model/text.ts', 'Killed')],
    '/portal',
  );
  expect(rows.filter(isBelow).map(({ module }) => module)).toEqual(['src/model/contact.ts']);
  expect(inTable(rows)).toMatch(/^src\/model\/contact\.ts.* 99\.9% +100% +below$/mu);
});

test('files of an area are held to its reach together, and a file alone by itself', () => {
  const weak = of('src/model/text.ts', 'Killed', 'Survived');
  const strong = of('src/model/field.ts', ...Array.from({ length: 8 }, () => 'Killed' as const));
  expect(rowsOf([...weak, ...strong], '/portal').filter(isBelow)).toEqual([]);
  expect(rowsOf(weak, '/portal').filter(isBelow)).toHaveLength(1);
});

test('every place that has a target is there, and so are the tests that hold it', () => {
  const named = [...none, ...ELSEWHERE, ...areas.flatMap((area) => [area.of, ...area.tests])];
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('one that lives is named by its line and column as an editor counts them, and by what stood there', () => {
  const one = (status: 'Killed' | 'Survived' | 'NoCoverage') => ({
    id: '1',
    fileName: '/portal/src/model/text.ts',
    mutatorName: 'StringLiteral',
    replacement: '"a\n b"',
    location: { start: { line: 3, column: 7 }, end: { line: 3, column: 9 } },
    status,
  });
  expect(survivorsOf([one('Killed'), one('Survived'), one('NoCoverage')], '/portal')).toEqual([
    'src/model/text.ts:3:7  StringLiteral: "a b"',
    'src/model/text.ts:3:7  StringLiteral, which no test reaches: "a b"',
  ]);
});
