import { describe, expect, test } from 'vitest';
import { nations } from '../../src/model/vocabulary/publisher-terms.ts';
import { choicesOf, refusalsOf } from '../../src/register/views/choices.ts';
import { contactOf } from '../../src/register/views/contact.ts';
import { pageContext } from '../../src/register/views/context.ts';
import { en } from '../../src/i18n/en.ts';
import type { Facts } from '../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

function toolWith(facts: Facts, organisation: Facts = {}, gathered = false) {
  const owner = entryOf('organisations', 'riverside', { name: 'Riverside (invented)', ...organisation });
  const register = registerOf([owner, entryOf('tools', 'riverside/x', facts, { gathered })]);
  return { tool: only(register.tools), page: pageContext(register, 'en') };
}
const refusalsWith = (facts: Facts, gathered = false) => {
  const { tool, page } = toolWith(facts, {}, gathered);
  return refusalsOf(tool, page).map(({ can }) => can);
};

describe('the tool, the use of data and the teaching each say whether they can be refused', () => {
  test.each<[what: string, facts: Facts, shown: string[]]>([
    [
      'all',
      { canSayNo: 'yes', sayNoTo: ['tool', 'data-use', 'training'], training: 'identifiable' },
      ['can', 'can', 'can'],
    ],
    [
      'the teaching alone',
      { canSayNo: 'partly', sayNoTo: ['training'], training: 'identifiable' },
      ['cannot', 'cannot', 'can'],
    ],
    ['none', { canSayNo: 'no', sayNoTo: undefined, training: 'identifiable' }, ['cannot', 'cannot', 'cannot']],
    [
      'the tool, where nothing is taught',
      { canSayNo: 'yes', sayNoTo: ['tool'], training: 'no' },
      ['can', 'cannot', 'nothing'],
    ],
    [
      'a tool without data',
      { canSayNo: 'yes', sayNoTo: ['tool'], identifiability: 'none' },
      ['can', 'nothing', 'nothing'],
    ],
  ])('%s', (_, facts, shown) => {
    expect(refusalsWith(facts)).toEqual(shown);
  });

  test('a gathered entry that does not say what can be refused shows none, and a gap', () => {
    expect(refusalsWith({ canSayNo: 'yes' }, true)).toEqual([]);
    const { tool, page } = toolWith({ canSayNo: 'yes' }, {}, true);
    const [, gap] = choicesOf(tool, page).canSayNo;
    expect(gap).toMatchObject({ field: 'sayNoTo', shown: { as: 'gap' } });
  });

  test('a use of data is no tool', () => {
    const use = entryOf('data-uses', 'riverside/x', { canSayNo: 'yes', sayNoTo: ['data-use'] });
    const register = registerOf([use]);
    const shown = refusalsOf(only(register.dataUses), pageContext(register, 'en'));
    expect(shown.map(({ what }) => what)).toEqual(['The use of my data']);
  });
});

describe('what holds on the national opt-out is that of the nation', () => {
  test.each(nations.ids.filter((id) => id !== 'england'))('%s', (nation) => {
    const { tool, page } = toolWith({ nationalOptOut: 'not-in-nation' }, { nation });
    const { optOut } = choicesOf(tool, page);
    expect(optOut.nation).toBe(en.choices.nations[nation]);
    expect(optOut.link).toBeUndefined();
  });

  test('in England where it applies, the page leads to where it is set', () => {
    const { tool, page } = toolWith({ nationalOptOut: 'applied' });
    const { optOut } = choicesOf(tool, page);
    expect(optOut.link?.href).toBe('https://www.nhs.uk/your-nhs-data-matters/');
    expect(optOut.answers).toHaveLength(1);
  });

  test('in England where it does not apply, the page says why and leads nowhere', () => {
    const { tool, page } = toolWith({ nationalOptOut: 'individual-care' });
    expect(choicesOf(tool, page).optOut.link).toBeUndefined();
  });

  test('a tool without data about people says nothing of it', () => {
    const { tool, page } = toolWith({ identifiability: 'none' }, { nation: 'wales' });
    expect(choicesOf(tool, page).optOut).toEqual({ answers: [], nation: '', link: undefined });
  });
});

describe('who to ask', () => {
  const contactFor = (facts: Facts, organisation: Facts = {}, deviceClass?: string) => {
    const owner = entryOf('organisations', 'riverside', { name: 'Riverside (invented)', ...organisation });
    const product = entryOf('products', 'p', deviceClass === undefined ? {} : { deviceClass });
    const register = registerOf([owner, product, entryOf('tools', 'riverside/x', { product: 'p', ...facts })]);
    const tool = only(register.tools);
    return contactOf(tool.organisation, tool.entry, pageContext(register, 'en'));
  };

  test('the mail is begun with the subject, the entry, its organisation and its address', () => {
    const mail = new URL(contactFor({ name: 'Sorting & more?' }, { email: 'ask@example.org' }).mail?.href ?? '');
    expect(mail.pathname).toBe('ask@example.org');
    expect(mail.searchParams.get('subject')).toBe('A question about “Sorting & more?”');
    const body = mail.searchParams.get('body') ?? '';
    expect(body).toContain('“Sorting & more?” (Riverside (invented))');
    expect(body).toContain('/tools/riverside/x/');
  });

  test('an organisation’s own form comes beside the mail', () => {
    expect(contactFor({}).form).toBeUndefined();
    const { form, mail } = contactFor({}, { form: 'https://www.example.org/ask' });
    expect(form).toEqual({ href: 'https://www.example.org/ask', text: 'Use their own form' });
    expect(mail).toBeDefined();
  });

  test.each(['class-1', 'class-2a', 'class-2b', 'class-3', 'not-settled'])(
    'with a device of “%s”, harm can go to the Yellow Card scheme',
    (deviceClass) => {
      expect(contactFor({}, {}, deviceClass).yellowCard?.href).toBe('https://yellowcard.mhra.gov.uk/');
    },
  );

  test('what is no device does not', () => {
    expect(contactFor({}, {}, 'not-a-device').yellowCard).toBeUndefined();
    expect(contactFor({ product: undefined, madeBy: 'in-house' }).yellowCard).toBeUndefined();
  });
});
