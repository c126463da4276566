import { expect, test } from 'vitest';
import { isRefusal } from '../../src/exchange/exchange.ts';
import { changedRow, headingsOf, rowOf } from '../../src/exchange/row.ts';

const headings = headingsOf(['Name', 'Kind', 'Note']);

test('a changed row keeps what was not changed as it was cleaned once', () => {
  const row = rowOf(2, headings, ['a &amp;lt;b', ' ', 'Jo']);
  if (isRefusal(row)) throw new Error(row.because);
  const changed = changedRow(row, (text) => (text === 'Jo' ? '' : text));
  expect(changed.cells).toEqual([['Name', 'a &lt;b']]);
  expect([changed.says('NAME'), changed.says('Note'), changed.says('Other')]).toEqual(['a &lt;b', '', '']);
});
