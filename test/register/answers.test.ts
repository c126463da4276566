import { describe, expect, test } from 'vitest';
import type { CollectionName } from '../../src/model/collection-names.ts';
import { answerGroups, answersOf, type Answer } from '../../src/register/answers.ts';
import type { Entry } from '../../src/register/entry.ts';
import { pageContext } from '../../src/register/views/context.ts';
import type { Facts } from '../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const GAP = { as: 'gap', label: '', text: 'This organisation has not said.' };

function answers(entry: Entry, names: readonly string[], language: 'en' | 'cy' = 'en', beside: readonly Entry[] = []) {
  return answersOf(entry, names, pageContext(registerOf([...beside, entry]), language));
}

/** How one answer of a tool is shown. */
function shown(name: string, given: Facts, beside: readonly Entry[] = [], collection: CollectionName = 'tools') {
  const id = collection === 'tools' ? 'riverside/x' : 'x';
  return only(answers(entryOf(collection, id, given), [name], 'en', beside)).shown;
}

describe('silence', () => {
  const gathered = (given: Facts) => entryOf('tools', 'riverside/x', given, { gathered: true });

  test('of a gathered entry on a required question is shown as a gap', () => {
    expect(only(answers(gathered({}), ['limits'])).shown).toEqual(GAP);
  });

  test('on an optional question is silent', () => {
    expect(answers(gathered({}), ['alternatives', 'moreAt', 'team'])).toEqual([]);
    expect(answers(entryOf('tools', 'riverside/x'), ['alternatives'])).toEqual([]);
  });

  test('on a question of a case that is not given is silent, and of one that is, a gap', () => {
    expect(answers(gathered({}), ['pilotEnds'])).toEqual([]);
    expect(only(answers(gathered({ status: 'pilot' }), ['pilotEnds'])).shown).toEqual(GAP);
  });

  test('in a record is silent', () => {
    const documents = [{ kind: 'dpia' }];
    expect(shownRecords(only(answers(gathered({ documents }), ['documents'])))).toEqual([['documents.kind']]);
  });

  test('hides no other answer: they stand in the order that was asked for', () => {
    const fields = answers(gathered({ why: 'To be quick.' }), ['why', 'limits', 'does']).map(({ field }) => field);
    expect(fields).toEqual(['why', 'limits', 'does']);
  });

  test('on a field that is not there is silent', () => {
    expect(answers(gathered({ zebra: 'x' }), ['zebra'])).toEqual([]);
  });
});

function shownRecords({ shown: how }: Answer): string[][] {
  return how.as === 'records' ? how.records.map((record) => record.map(({ field }) => field)) : [];
}

describe('a reason for no answer is shown with its words', () => {
  test.each<[reason: Facts, label: string, text: string]>([
    [{ noAnswer: 'not-applicable', because: 'It is ours.' }, 'Does not apply', 'It is ours.'],
    [
      { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'We are in talks.' },
      'Not known yet',
      'We are in talks. To be known by 1 March 2027.',
    ],
    [
      { noAnswer: 'withheld', ground: 'commercial', because: 'It is a secret.' },
      'Not published',
      'It is a secret. Ground: Commercial interest.',
    ],
  ])('%j', (reason, label, text) => {
    expect(shown('contractEnds', { contractEnds: reason })).toEqual({ as: 'gap', label, text });
  });

  test('inside a record too', () => {
    const address = { noAnswer: 'withheld', ground: 'security', because: 'It shows weak points.' };
    const how = shown('documents', { documents: [{ kind: 'dpia', address }] });
    expect(how).toMatchObject({ records: [[{}, { shown: { as: 'gap', label: 'Not published' } }]] });
  });
});

describe('an answer is made ready by its kind', () => {
  const care = entryOf('care', 'scans', { name: 'Scans and X-rays' });

  test('text is HTML', () => {
    expect(shown('limits', { limits: 'It cannot see **breaks**.' })).toEqual({
      as: 'html',
      html: '<p>It cannot see <strong>breaks</strong>.</p>',
    });
  });

  test('terms have a label and a meaning', () => {
    expect(shown('canSayNo', { canSayNo: 'yes' })).toMatchObject({
      as: 'terms',
      terms: [{ label: 'Yes', meaning: 'You can say no, and your care goes on.' }],
    });
    expect(shown('article6', { article6: ['e', 'c'] })).toMatchObject({
      terms: [{ label: 'Public task' }, { label: 'Legal duty' }],
    });
  });

  test('days, countries and languages are words', () => {
    expect(shown('statusSince', { statusSince: '2025-04-01' })).toEqual({ as: 'text', text: '1 April 2025' });
    expect(shown('countries', { countries: ['GB', 'DE'] })).toEqual({ as: 'text', text: 'United Kingdom, Germany' });
    expect(shown('language', { language: 'nl' })).toEqual({ as: 'text', text: 'Dutch' });
  });

  test('yes and no are words', () => {
    expect(shown('invented', { invented: true }, [], 'products')).toEqual({ as: 'text', text: 'Yes' });
    expect(shown('invented', { invented: false }, [], 'products')).toEqual({ as: 'text', text: 'No' });
  });

  test('lines are a list', () => {
    expect(shown('places', { places: ['Hill Road', 'River Street'] })).toEqual({
      as: 'list',
      items: ['Hill Road', 'River Street'],
    });
  });

  test('addresses, mailboxes and numbers are links that can be followed', () => {
    const link = (href: string, text: string) => ({ as: 'links', links: [{ href, text }] });
    expect(shown('moreAt', { moreAt: 'https://www.example.org/a' })).toEqual(
      link('https://www.example.org/a', 'www.example.org/a'),
    );
    expect(shown('email', { email: 'ai@example.org' }, [], 'organisations')).toEqual(
      link('mailto:ai@example.org', 'ai@example.org'),
    );
    expect(shown('phone', { phone: '+44 (0)1632 960123' }, [], 'organisations')).toEqual(
      link('tel:+4401632960123', '+44 (0)1632 960123'),
    );
  });

  test('references are links to the entries, by name; one that is not there is left out', () => {
    expect(shown('care', { care: ['scans', 'nowhere'] }, [care])).toEqual({
      as: 'links',
      links: [{ href: '/care/scans/', text: 'Scans and X-rays' }],
    });
  });

  test('records are answers of their own, with questions of their own', () => {
    const how = shown('hazards', { hazards: [{ hazard: 'It could miss one.', control: 'A doctor looks.' }] });
    expect(how).toMatchObject({
      as: 'records',
      records: [
        [
          { field: 'hazards.hazard', question: 'What could go wrong?' },
          { field: 'hazards.control', question: 'What is done about it?' },
        ],
      ],
    });
  });

  test('an empty list of records says that there is none', () => {
    expect(shown('subProcessors', { subProcessors: [] }, [], 'products')).toEqual({ as: 'text', text: 'None' });
  });

  test('what a source said beside our questions is kept in its words, and not read as Markdown', () => {
    const how = shown('kept', { kept: { 'Use Case Topic Area': '**Health**' } });
    expect(how).toMatchObject({
      records: [[{ question: 'Use Case Topic Area', shown: { as: 'text', text: '**Health**' } }]],
    });
  });
});

describe('on a Welsh page', () => {
  const entry = entryOf(
    'tools',
    'riverside/x',
    { limits: 'It cannot see breaks.' },
    { cy: { why: 'I fod yn gyflym.' } },
  );

  test('words that are not translated are marked as English, and facts are not', () => {
    const [limits, since] = answers(entry, ['limits', 'statusSince'], 'cy');
    expect(limits).toMatchObject({ language: 'en', shown: { html: '<p>It cannot see breaks.</p>' } });
    expect(since).not.toHaveProperty('language');
    expect(since?.shown).toEqual({ as: 'text', text: '1 Ebrill 2025' });
  });

  test('words that are translated are not marked', () => {
    const why = only(answers(entry, ['why'], 'cy'));
    expect(why.shown).toEqual({ as: 'html', html: '<p>I fod yn gyflym.</p>' });
    expect(why).not.toHaveProperty('language');
  });

  test('a gap is said in Welsh', () => {
    const gathered = entryOf('tools', 'riverside/x', {}, { gathered: true });
    const gap = only(answers(gathered, ['limits'], 'cy'));
    expect(gap.shown).toMatchObject({ as: 'gap' });
    expect(gap.shown).not.toEqual(GAP);
    expect(gap).not.toHaveProperty('language');
  });
});

test('groups stand in the order of the model, without those that nobody answered', () => {
  const entry = entryOf('tools', 'riverside/x', { technology: 'rule-based', purpose: 'operations' });
  const groups = answerGroups(
    entry,
    'experts',
    pageContext(registerOf([entry]), 'en'),
    new Set(['riskJudged', 'security']),
  );
  expect(groups.map(({ group }) => group)).toEqual(['people', 'supplier', 'accountability']);
  expect(groups.every(({ answers: some }) => some.length > 0)).toBe(true);
});
