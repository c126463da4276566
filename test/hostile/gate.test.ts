import { expect, test } from 'vitest';
import { collectionNames } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import { proseFaults } from '../../src/prose/check.ts';
import { render } from '../../src/prose/render.ts';
import { faultsOfFacts } from '../../src/register/faults.ts';
import { TODAY } from '../fixtures/entries.ts';
import { filledFacts, textPlaces } from './filled.ts';
import { inGroups, isRead } from './groups.ts';
import { ADDRESSES, OWN_PAYLOADS } from './payloads.ts';

const nobody = (text: string) => ({ texts: () => [text], address: () => text, idIn: () => 'riverside' });
const faultsOf = (name: (typeof collectionNames)[number], text: string) => {
  const { fields } = collectionOf(name);
  const facts = filledFacts(fields, nobody(text), ['withdrawn']);
  return faultsOfFacts(collectionOf(name), facts, { today: TODAY, ids: undefined, complete: true });
};
const placesOf = (faults: ReturnType<typeof faultsOf>) =>
  new Set(faults.map(({ at }) => at.filter((part) => typeof part !== 'number').join('.')));

test('every field that takes what somebody typed is filled with every attack', () => {
  for (const name of collectionNames) {
    const { fields } = collectionOf(name);
    const filled = JSON.stringify(filledFacts(fields, nobody('canary')));
    expect(filled.split('"canary"').length - 1, name).toBeGreaterThanOrEqual(textPlaces(fields).length);
  }
});

const refusedAsText = OWN_PAYLOADS.filter((text) => proseFaults(text, 'markdown').length > 0);

test('the gate refuses what the check of texts refuses in every field that is Markdown, by name', () => {
  expect(refusedAsText.length).toBeGreaterThan(50);
  for (const name of collectionNames) {
    const markdown = textPlaces(collectionOf(name).fields).filter(({ kind }) => kind === 'text');
    const asked = markdown.filter(({ at }) => !at.startsWith('withdrawn'));
    for (const text of refusedAsText) {
      const refused = placesOf(faultsOf(name, text));
      for (const { at } of asked) expect(refused, `${name} ${at}: ${text}`).toContain(at);
    }
  }
});

test('the gate refuses an address that runs in every field that is one, and says what to write', () => {
  const running = ADDRESSES.filter((text) => /^\W*(?:java|data|vb|blob)/iu.test(text));
  expect(running.length).toBeGreaterThan(8);
  for (const name of collectionNames)
    for (const text of running) {
      const faults = faultsOf(name, text);
      const refused = placesOf(faults);
      for (const { at, kind } of textPlaces(collectionOf(name).fields))
        if (['address', 'email', 'phone'].includes(kind) && !at.startsWith('withdrawn'))
          expect(refused, `${name} ${at}: ${text}`).toContain(at);
      expect(faults.filter(({ found, advice }) => !found || !advice)).toEqual([]);
    }
});

test('no attack makes the gate fail', () => {
  for (const name of collectionNames) for (const text of OWN_PAYLOADS) expect(() => faultsOf(name, text)).not.toThrow();
});

test('attacks that stand together in a text are read as Markdown and as MDX, and not shown as plain words because of one of them', () => {
  const [first = [], second = [], apart = [], ...more] = inGroups(OWN_PAYLOADS, { of: 75, atLeast: 0 });
  expect(more).toEqual([]);
  expect(new Set([...first, ...second, ...apart])).toEqual(new Set(OWN_PAYLOADS));
  expect(apart.length).toBeLessThan(5);
  for (const texts of [first, second]) {
    expect(isRead(texts.join('\n\n'), 'markdown')).toBe(true);
    expect(isRead(texts.filter((text) => isRead(text, 'mdx')).join('\n\n'), 'mdx')).toBe(true);
  }
  const html = render(second.join('\n\n'), 'markdown');
  for (const element of ['<a href="https://www.example.org"', '<table>', '<code>']) expect(html).toContain(element);
});
