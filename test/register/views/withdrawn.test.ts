import { describe, expect, test } from 'vitest';
import { emptyHistory } from '../../../src/register/history/line.ts';
import { joinRegister } from '../../../src/register/register.ts';
import { insteadOf, withdrawnView } from '../../../src/register/views/withdrawn.ts';
import { TODAY, type Facts } from '../../fixtures/entries.ts';
import { entriesOf, entryOf, only } from '../../fixtures/register.ts';

const departure = { on: '2026-10-01', how: 'moved' as const, because: 'It has *moved*.' };
const riverside = entryOf('organisations', 'riverside', { name: 'Riverside (invented)' });
const left = (given: Partial<typeof departure> & { now?: string } = {}, cy?: Facts) =>
  entryOf(
    'tools',
    'riverside/sorting',
    { name: 'Sorting', withdrawn: [{ ...departure, ...given }] },
    { gathered: true, ...(cy && { cy }) },
  );

function viewOf(entry: ReturnType<typeof left>, language: 'en' | 'cy' = 'en', now?: string) {
  const register = joinRegister(
    entriesOf([
      riverside,
      entry,
      entryOf('tools', 'riverside/new', { name: 'New sorting', product: undefined, madeBy: 'in-house' }),
    ]),
    TODAY,
    { withdrawn: [], history: emptyHistory },
  );
  const organisation = only(register.organisations);
  const told = { ...departure, ...(now !== undefined && { now }) };
  return { view: withdrawnView({ entry, departure: told, organisation }, register, language), register };
}

describe('the page of an entry that has left', () => {
  test('says what it was, what happened, when, and why', () => {
    expect(viewOf(left()).view).toMatchObject({
      path: '/tools/riverside/sorting/',
      name: 'Sorting',
      description: expect.stringContaining('Sorting') as string,
      label: expect.stringMatching(/^\p{Lu}/u) as string,
      meaning: expect.stringMatching(/\.$/u) as string,
      day: expect.stringContaining('1 October 2026') as string,
      because: '<p>It has <em>moved</em>.</p>',
      instead: undefined,
      organisation: { name: 'Riverside (invented)', address: '/organisations/riverside/' },
      collection: 'tools',
    });
    expect(viewOf(left()).view).not.toHaveProperty('nameLanguage');
    expect(viewOf(left()).view).not.toHaveProperty('becauseLanguage');
  });

  test('marks in Welsh what is written in English, and says in Welsh what is written in it', () => {
    expect(viewOf(left(), 'cy').view).toMatchObject({
      nameLanguage: 'en',
      becauseLanguage: 'en',
      organisation: { address: '/cy/organisations/riverside/' },
    });
    const cy = { name: 'Trefnu', withdrawn: [{ because: 'Mae wedi symud.' }] };
    const { view } = viewOf(left({}, cy), 'cy');
    expect(view).toMatchObject({ name: 'Trefnu', because: '<p>Mae wedi symud.</p>' });
    expect(view).not.toHaveProperty('nameLanguage');
    expect(view).not.toHaveProperty('becauseLanguage');
  });
});

describe('where to look instead', () => {
  const instead = (now: string, language: 'en' | 'cy' = 'en') => {
    const entry = left({ now });
    return insteadOf(entry, viewOf(entry).register, language);
  };

  test('is the page of the entry in its place, by its name', () => {
    expect(instead('/tools/riverside/new/')).toMatchObject({
      name: 'New sorting',
      text: expect.stringContaining('New sorting') as string,
      address: '/tools/riverside/new/',
    });
    expect(instead('/tools/riverside/new/', 'cy')?.address).toBe('/cy/tools/riverside/new/');
  });

  test('is an address elsewhere, shown without its beginning', () => {
    expect(instead('https://register.example/new')).toMatchObject({
      name: 'register.example/new',
      address: 'https://register.example/new',
    });
  });

  test('is nowhere where nothing stands in its place', () => {
    const entry = left();
    expect(insteadOf(entry, viewOf(entry).register, 'en')).toBeUndefined();
  });
});
