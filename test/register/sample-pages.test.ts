import { expect, test } from 'vitest';
import { samplePagesOf } from '../../src/register/sample-pages.ts';
import { entryOf, registerOf } from '../fixtures/register.ts';

const inUrdu = { translations: new Map([['ur' as const, { file: 'x.ur.json', facts: { name: 'نام' }, body: '' }]]) };

test('a sample language has the pages of what is translated to it, and no other', () => {
  const scans = { ...entryOf('care', 'scans'), ...inUrdu };
  const register = registerOf([scans, entryOf('care', 'teeth')]);
  expect([...(samplePagesOf(register).get('ur') ?? [])]).toEqual(['/care/scans/']);
});

test('it has what may be used in a care at an organisation where both are translated', () => {
  const scans = { ...entryOf('care', 'scans'), ...inUrdu };
  const hillside = { ...entryOf('organisations', 'hillside'), ...inUrdu };
  const paths = samplePagesOf(registerOf([scans, hillside])).get('ur');
  expect(paths).toContain('/care/scans/hillside/');
  expect(paths).not.toContain('/care/scans/riverside/');
});
