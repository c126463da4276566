import { describe, expect, test } from 'vitest';
import { speak } from '../../../src/i18n/speak.ts';
import { noticeAnswers } from '../../../src/model/vocabulary/publisher-terms.ts';
import { noticeAnswersShown } from '../../../src/register/views/notice-answers.ts';
import type { Facts } from '../../fixtures/entries.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

const notice = entryOf('notices', 'wrong-dose', { products: ['letters'], state: 'open' });
const other = entryOf('notices', 'other', { name: 'Other', products: ['letters'], moreAt: undefined });
const answered = (of: string, answer: string, on: string, because = 'We looked.') => ({
  notice: of,
  answer,
  on,
  because,
});
const tool = (id: string, answers?: Facts[], cy?: Facts) =>
  entryOf(
    'tools',
    `riverside/${id}`,
    { name: `Tool ${id}`, product: 'letters', ...(answers && { noticeAnswers: answers }) },
    cy ? { cy } : {},
  );

function shownOf(tools: ReturnType<typeof tool>[], language: 'en' | 'cy' = 'en') {
  const register = registerOf([entryOf('products', 'letters'), notice, other, ...tools]);
  const wanted = only(register.notices.filter(({ entry }) => entry.id === 'wrong-dose'));
  return noticeAnswersShown(wanted, register, language).answers;
}

describe('what organisations did about a notice', () => {
  test('is the answer with its day and why, and where the tool is', () => {
    const answer = answered('wrong-dose', 'acted', '2026-10-06', 'We changed **two** rules. See [how](/about/).');
    expect(shownOf([tool('a', [answer])])).toEqual([
      {
        organisation: 'Riverside Hospitals (invented)',
        tool: { name: 'Tool a', address: '/tools/riverside/a/' },
        answer: 'Acted on it, 6 October 2026',
        mark: 'acted',
        because: { html: '<p>We changed <strong>two</strong> rules. See <a href="/about/">how</a>.</p>' },
      },
    ]);
  });

  test('is that there is no answer yet, where nobody said', () => {
    expect(only(shownOf([tool('a')]))).toMatchObject({
      answer: speak('en').ui.national.notices.noAnswer,
      mark: undefined,
      because: undefined,
    });
  });

  test('stands before those without an answer, else in the order of the tools', () => {
    const answer = [answered('wrong-dose', 'stopped', '2026-10-06')];
    const shown = shownOf([tool('a'), tool('b', answer), tool('c'), tool('d', answer)]);
    expect(shown.map((one) => one.tool.name)).toEqual(['Tool b', 'Tool d', 'Tool a', 'Tool c']);
  });

  test('is told in Welsh as far as it was translated, by the words of that very answer', () => {
    const answers = [
      answered('other', 'not-affected', '2026-10-01', 'Not here.'),
      answered('wrong-dose', 'acted', '2026-10-06', 'We changed rules.'),
    ];
    const cy = { name: 'Offeryn a', noticeAnswers: [{ because: 'Nid yma.' }, { because: '[Newid](/about/).' }] };
    const [one] = shownOf([tool('a', answers, cy)], 'cy');
    expect(one).toMatchObject({
      tool: { name: 'Offeryn a', address: '/cy/tools/riverside/a/' },
      because: { html: '<p><a href="/cy/about/">Newid</a>.</p>' },
    });
    expect(one?.answer).toBe(`${speak('cy').term(noticeAnswers, 'acted').label}, 6 Hydref 2026`);
    expect(one?.tool).not.toHaveProperty('language');
    expect(one?.because).not.toHaveProperty('language');
  });

  test('is marked as English on a Welsh page where it is in English only', () => {
    const answers = [answered('wrong-dose', 'acted', '2026-10-06', 'We changed rules.')];
    expect(only(shownOf([tool('a', answers)], 'cy'))).toMatchObject({
      tool: { name: 'Tool a', language: 'en' },
      because: { html: '<p>We changed rules.</p>', language: 'en' },
    });
    const onlyName = only(shownOf([tool('a', answers, { name: 'Offeryn' })], 'cy'));
    expect(onlyName.tool).not.toHaveProperty('language');
    expect(onlyName.because).toEqual({ html: '<p>We changed rules.</p>', language: 'en' });
  });
});
