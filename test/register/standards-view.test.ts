import { expect, test } from 'vitest';
import { crosswalks } from '../../src/exchange/index.ts';
import type { Crosswalk } from '../../src/exchange/make-crosswalk.ts';
import { languages } from '../../src/i18n/languages.ts';
import { standardView, standardsView } from '../../src/register/views/standards.ts';
import { entryOf, registerOf } from '../fixtures/register.ts';

const register = registerOf([entryOf('tools', 'riverside/chest')]);
const named = (name: string) => crosswalks.find((one) => one.name === name) as Crosswalk;

test('the list leads to the page of every standard, in the language of the reader', () => {
  const { standards, tables } = standardsView('cy');
  const paths = [...standards, ...tables].map(({ href }) => href);
  expect(paths).toEqual(crosswalks.map(({ name }) => `/cy/standards/${name}/`));
});

test('a line of the table says our question, their field, how well they agree and why', () => {
  const { lines } = standardView(named('nl-publicatiestandaard'), register, 'en');
  expect(lines).toContainEqual({
    ours: ['Is it in use now?'],
    theirs: ['status'],
    fidelity: 'lossy',
    agrees: 'Changed on the way',
    note: 'Their list is shorter than ours. Some of our answers have no place in it, or share one.',
  });
});

test('every question of ours and every field of theirs stands on the page', () => {
  const view = standardView(named('chai-model-card'), register, 'en');
  expect(view.oursAlone).toContain('Is there a safety case by the maker?');
  expect(view.theirsAlone).toContain('Bibliography');
  const shown = new Set([...view.lines.flatMap(({ theirs }) => theirs), ...view.theirsAlone]);
  expect(named('chai-model-card').columns.filter(({ name }) => !shown.has(name))).toEqual([]);
});

test('the file is offered where the register has something to put into it', () => {
  expect(standardView(named('uk-atrs'), register, 'en').file).toBe('/data/standards/uk-atrs.json');
  expect(standardView(named('chai-model-card'), register, 'en').file).toBeUndefined();
});

test.each(languages)('in $name no line is without words', ({ code }) => {
  for (const crosswalk of crosswalks) {
    const { lines } = standardView(crosswalk, register, code);
    for (const { ours, theirs, agrees, note } of lines)
      for (const words of [...ours, ...theirs, agrees, ...(note === undefined ? [] : [note])])
        expect(words.trim()).not.toBe('');
  }
});
