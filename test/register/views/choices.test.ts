import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { refusals } from '../../../src/model/vocabulary/data-terms.ts';
import { choicesOf, refusalsOf } from '../../../src/register/views/choices.ts';
import { pageContext } from '../../../src/register/views/context.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

interface More {
  readonly collection?: 'tools' | 'data-uses';
  readonly organisation?: Facts;
  readonly language?: 'en' | 'cy';
  readonly gathered?: boolean;
}

function given(
  facts: Facts,
  { collection = 'tools', organisation = {}, language = 'en', gathered = false }: More = {},
) {
  const owner = entryOf('organisations', 'riverside', { name: 'Riverside (invented)', ...organisation }, { gathered });
  const register = registerOf([owner, entryOf(collection, 'riverside/x', facts, { gathered })]);
  const [item] = [...register.tools, ...register.dataUses];
  if (!item) throw new Error('Neither a tool nor a use of data is here.');
  return { item, page: pageContext(register, language) };
}
const choicesWith = (facts: Facts, more?: More) => {
  const { item, page } = given(facts, more);
  return choicesOf(item, page);
};
const refusalsWith = (facts: Facts, more?: More) => {
  const { item, page } = given(facts, more);
  return refusalsOf(item, page);
};
const fieldsOf = (answers: readonly { readonly field: string }[]) => answers.map(({ field }) => field);

describe('what can be refused', () => {
  const facts = { canSayNo: 'partly', sayNoTo: ['tool'], training: 'no' };

  test('is named with what it means; what cannot be, and what is not done, are told apart in words', () => {
    const [tool, use, training] = refusals.ids.map((id) => speak('en').term(refusals, id));
    expect(refusalsWith(facts)).toEqual([
      { what: tool?.label, can: 'can', label: en.choices.can, meaning: tool?.meaning },
      { what: use?.label, can: 'cannot', label: en.choices.cannot, meaning: '' },
      { what: training?.label, can: 'nothing', label: en.choices.nothing, meaning: en.choices.noTraining },
    ]);
  });

  test('is no data where none is used, also for teaching', () => {
    const shown = refusalsWith({ ...facts, identifiability: 'none' });
    expect(shown.map(({ meaning }) => meaning).slice(1)).toEqual([en.choices.noData, en.choices.noData]);
  });

  test('is told in Welsh', () => {
    const words = speak('cy').ui.choices;
    expect(refusalsWith(facts, { language: 'cy' }).map(({ label }) => label)).toEqual([
      words.can,
      words.cannot,
      words.nothing,
    ]);
  });

  test('is not known where nobody said whether one can say no', () => {
    expect(refusalsWith({ sayNoTo: ['tool'] }, { gathered: true })).toEqual([]);
    expect(refusalsWith({ canSayNo: 'no' }, { gathered: true })).toHaveLength(3);
  });

  test('of a use of data is the data, and the teaching only where that can be refused', () => {
    const use = (sayNoTo: string[]) =>
      refusalsWith({ canSayNo: 'yes', sayNoTo }, { collection: 'data-uses' }).map(({ what, can }) => [what, can]);
    const label = (id: string) => speak('en').term(refusals, id).label;
    expect(use(['training', 'tool'])).toEqual([
      [label('data-use'), 'cannot'],
      [label('training'), 'can'],
    ]);
    expect(use(['data-use'])).toEqual([[label('data-use'), 'can']]);
  });
});

describe('the choices of a patient', () => {
  const facts = { canSayNo: 'yes', sayNoTo: ['tool'], identifiability: 'identifiable', nationalOptOut: 'applied' };

  test('stand in the order in which they are asked, each once', () => {
    const shown = choicesWith(facts);
    expect(fieldsOf(shown.canSayNo)).toEqual(['canSayNo']);
    expect(fieldsOf(shown.how)).toEqual(['howToSayNo', 'ifNo']);
    expect(fieldsOf(shown.optOut.answers)).toEqual(['nationalOptOut']);
    expect(fieldsOf(shown.more)).toEqual(['askForHuman', 'told']);
    expect(shown.refusals).toHaveLength(3);
  });

  test('of a use of data have no person to ask for', () => {
    expect(fieldsOf(choicesWith(facts, { collection: 'data-uses' }).more)).toEqual(['told']);
  });

  test.each<[what: string, facts: Facts, nation: 'england' | 'wales', says: boolean, leads: boolean]>([
    ['in England where it applies', {}, 'england', true, true],
    ['in England where it does not', { nationalOptOut: 'individual-care' }, 'england', true, false],
    ['in Wales', { nationalOptOut: 'applied' }, 'wales', true, false],
    ['in Wales where nothing is said', { nationalOptOut: undefined }, 'wales', true, false],
    ['in Wales without data', { identifiability: 'none', nationalOptOut: undefined }, 'wales', false, false],
    ['in England without data', { identifiability: 'none', nationalOptOut: undefined }, 'england', false, false],
  ])('%s say what holds there', (_, more, nation, says, leads) => {
    const { optOut } = choicesWith({ ...facts, ...more }, { organisation: { nation } });
    expect(optOut.nation).toBe(says ? en.choices.nations[nation] : '');
    expect(optOut.link).toEqual(
      leads ? { href: 'https://www.nhs.uk/your-nhs-data-matters/', text: en.choices.setOptOut } : undefined,
    );
  });

  test('in England say nothing of the opt-out where there is no answer to show', () => {
    const inEngland = { organisation: { nation: 'england' }, gathered: true };
    expect(choicesWith({ canSayNo: 'no' }, inEngland).optOut).toEqual({ answers: [], nation: '', link: undefined });
    const reason = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'We ask.' };
    const asked = choicesWith({ ...facts, nationalOptOut: reason }, { organisation: { nation: 'england' } }).optOut;
    expect(asked).toMatchObject({ nation: en.choices.nations.england, link: undefined });
  });

  test('where the nation is not known say nothing of one', () => {
    expect(choicesWith(facts, { gathered: true }).optOut).toMatchObject({ nation: '', link: undefined });
  });
});

test('a gathered entry that says nothing has gaps, and no list of refusals', () => {
  const shown = choicesWith({ canSayNo: 'yes' }, { gathered: true });
  expect(fieldsOf(shown.canSayNo)).toEqual(['canSayNo', 'sayNoTo']);
  expect(only(shown.canSayNo.slice(1)).shown).toMatchObject({ as: 'gap', text: en.entry.gapNotSaid });
  expect(shown.refusals).toEqual([]);
});
