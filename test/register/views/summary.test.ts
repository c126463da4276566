import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { lifecycleStatuses } from '../../../src/model/vocabulary/tool-terms.ts';
import { otherSummaryOf, plainSummary, summaryOf, termTag } from '../../../src/register/views/summary.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

const letters = entryOf('products', 'letters', { name: 'Letters', supplier: 'Clerkwell Ltd (invented)' });
const notice = entryOf('notices', 'wrong-dose', { name: 'Wrong dose', products: ['letters'], state: 'open' });
const reason = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'We ask.' };
const marks = (tags: readonly { readonly mark: string }[]) => tags.map(({ mark }) => mark);
const asDraft = <E extends object>(entry: E) => ({ ...entry, draft: true });

describe('a tool or a use of data in a list', () => {
  const toolWith = (given: Facts) => entryOf('tools', 'riverside/x', { product: 'letters', ...given });

  test('has its marks in one order: a draft, where it stands, what it is, a notice, a late check', () => {
    const given = { status: 'pilot', technology: 'statistical', reviewDue: '2026-11-22' };
    const register = registerOf([letters, notice, asDraft(toolWith(given))]);
    const { tags } = summaryOf(only(register.tools), 'en');
    expect(marks(tags)).toEqual(['draft', 'pilot', 'statistical', 'notice', 'overdue']);
    const labels = tags.map(({ label }) => label);
    expect([labels[0], labels.at(-2), labels.at(-1)]).toEqual([
      en.approval.draft,
      en.entry.noticeTag,
      en.entry.overdueTag,
    ]);
  });

  test('has no mark of what is not so', () => {
    const closed = entryOf('notices', 'old', { products: ['letters'], state: 'closed' });
    const register = registerOf([letters, closed, toolWith({ status: 'pilot', technology: 'statistical' })]);
    expect(marks(summaryOf(only(register.tools), 'en').tags)).toEqual(['pilot', 'statistical']);
  });

  test('of a use of data says what it is for', () => {
    const use = entryOf('data-uses', 'riverside/u', { status: 'active', purpose: 'audit' });
    const summary = summaryOf(only(registerOf([use]).dataUses), 'cy');
    expect(marks(summary.tags)).toEqual(['active', 'audit']);
    expect(summary).toMatchObject({
      by: 'Riverside Hospitals (invented)',
      address: '/cy/data-uses/riverside/u/',
      language: 'en',
    });
  });
});

describe('a product or a notice in a list', () => {
  test('says what kind it is; a product who sells it, a notice how it stands', () => {
    const device = { ...letters.facts, technology: 'statistical', deviceClass: 'class-1' };
    const register = registerOf([entryOf('products', 'letters', device), notice]);
    const product = otherSummaryOf(only(register.products), 'en');
    expect(product.by).toBe('Clerkwell Ltd (invented)');
    expect(marks(product.tags)).toEqual(['statistical', 'class-1']);
    const shown = otherSummaryOf(only(register.notices), 'en');
    expect(shown.by).toBe('');
    expect(marks(shown.tags)).toEqual([notice.facts.kind, 'open']);
  });

  test('is marked as a draft before all else', () => {
    const register = registerOf([asDraft(letters)]);
    expect(otherSummaryOf(only(register.products), 'en').tags[0]).toEqual({ label: en.approval.draft, mark: 'draft' });
  });
});

describe('any entry in a list', () => {
  test('has its name, its address and plain words of what it is, cut at 240 characters', () => {
    const inBrief = `It **sorts** [X-rays](/care/scans/). ${'a'.repeat(300)}`;
    const summary = plainSummary(entryOf('care', 'scans', { name: 'Scans', inBrief }), 'en');
    expect(summary).toMatchObject({ name: 'Scans', address: '/care/scans/', by: '', tags: [] });
    expect(summary.inBrief).toBe('It sorts X-rays.…');
    const long = plainSummary(entryOf('care', 'scans', { inBrief: 'a'.repeat(241) }), 'en').inBrief;
    expect(long).toBe(`${'a'.repeat(239)}…`);
    expect(plainSummary(entryOf('care', 'scans', { inBrief: 'a'.repeat(240) }), 'en').inBrief).toHaveLength(240);
  });

  test('is in Welsh where it can be', () => {
    const scans = entryOf('care', 'scans', { name: 'Scans' }, { cy: { name: 'Sganiau', inBrief: 'Lluniau.' } });
    const summary = plainSummary(scans, 'cy');
    expect(summary).toMatchObject({ name: 'Sganiau', inBrief: 'Lluniau.', address: '/cy/care/scans/' });
    expect(summary).not.toHaveProperty('language');
  });
});

describe('a term as a mark', () => {
  test('has its label in the language, and its id as its look', () => {
    const tool = entryOf('tools', 'riverside/x', { status: 'pilot' });
    const { label } = speak('cy').term(lifecycleStatuses, 'pilot');
    expect(termTag(tool, 'status', 'cy')).toEqual([{ label, mark: 'pilot' }]);
  });

  test.each<[what: string, field: string, given: Facts]>([
    ['a reason', 'risk', { risk: reason }],
    ['nothing', 'risk', { risk: undefined }],
    ['words', 'name', { name: 'Sorter' }],
    ['several terms', 'sayNoTo', { sayNoTo: ['tool'] }],
    ['a field that the model does not have', 'colour', { colour: 'red' }],
  ])('is none of %s', (_, field, given) => {
    expect(termTag(entryOf('tools', 'riverside/x', given), field, 'en')).toEqual([]);
  });
});
