import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { contactOf } from '../../../src/register/views/contact.ts';
import { pageContext } from '../../../src/register/views/context.ts';
import { readTheme } from '../../../src/site.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

/** Who to ask about a tool of a product. */
function contactFor(organisation: Facts, product: Facts = {}, language: 'en' | 'cy' = 'en') {
  const owner = entryOf(
    'organisations',
    'riverside',
    { name: 'Riverside (invented)', ...organisation },
    { cy: { name: 'Glan-yr-afon' } },
  );
  const tool = entryOf('tools', 'riverside/x', { name: 'Sorter', product: 'p' }, { cy: { name: 'Trefnydd' } });
  const register = registerOf([owner, entryOf('products', 'p', product), tool]);
  const { entry, organisation: whose } = only(register.tools);
  return contactOf(whose, entry, pageContext(register, language));
}

describe('who to ask', () => {
  test('is told with the name of the organisation, and a mail that can be begun', () => {
    const { lead, mail } = contactFor({ email: 'ask@example.org' });
    expect(lead).toBe(speak('en').fill(en.entry.contactLead, { organisation: 'Riverside (invented)' }));
    expect(mail?.text).toBe(en.entry.writeAbout);
    expect(mail?.href).toMatch(/^mailto:ask@example\.org\?subject=[^&? ]+&body=[^&? ]+$/u);
  });

  test('is told in Welsh, with the Welsh names and the Welsh page', () => {
    const { lead, mail, answers } = contactFor({ email: 'ask@example.org' }, {}, 'cy');
    const { ui, fill } = speak('cy');
    expect(lead).toContain('Glan-yr-afon');
    const { searchParams } = new URL(mail?.href ?? '');
    expect(searchParams.get('subject')).toBe(fill(ui.entry.mailSubject, { name: 'Trefnydd' }));
    expect(searchParams.get('body')).toContain(new URL('/cy/tools/riverside/x/', readTheme().address).href);
    expect(answers.map(({ field }) => field)).toContain('complain');
  });

  test.each<[what: string, email: unknown]>([
    ['there is none', undefined],
    ['a reason stands for it', { noAnswer: 'not-applicable', because: 'We have a form.' }],
  ])('is without a mail where %s', (_, email) => {
    expect(contactFor({ email }).mail).toBeUndefined();
  });

  test('has a form of the organisation, also one on this site, which is the same in every language', () => {
    expect(contactFor({ form: '/media/ask.pdf' }, {}, 'cy').form).toEqual({
      href: '/media/ask.pdf',
      text: speak('cy').ui.choices.useForm,
    });
    expect(contactFor({ form: 'https://www.example.org/ask' }).form?.href).toBe('https://www.example.org/ask');
    expect(contactFor({ form: undefined }).form).toBeUndefined();
  });
});

describe('harm by a device', () => {
  test.each([
    ['class-2a', en.choices.yellowCard],
    ['not-settled', en.choices.yellowCardUnsettled],
  ])('of “%s” can be reported to the scheme, in words that say how sure it is', (deviceClass, text) => {
    expect(contactFor({}, { deviceClass }).yellowCard).toEqual({
      text,
      href: 'https://yellowcard.mhra.gov.uk/',
      link: en.choices.yellowCardLink,
    });
  });

  test('is not spoken of where the product is none, or does not say', () => {
    expect(contactFor({}, { deviceClass: 'not-a-device' }).yellowCard).toBeUndefined();
    expect(contactFor({}, { deviceClass: undefined }).yellowCard).toBeUndefined();
  });

  test('is not spoken of on the page of anything but a tool', () => {
    const use = entryOf('data-uses', 'riverside/x', { product: 'p' });
    const register = registerOf([entryOf('products', 'p', { deviceClass: 'class-1' }), use]);
    const { entry, organisation } = only(register.dataUses);
    expect(contactOf(organisation, entry, pageContext(register, 'en')).yellowCard).toBeUndefined();
  });
});
