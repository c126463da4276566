import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { jsonLd } from '../../src/data/forms/json-ld.ts';
import { terms } from '../../src/data/terms.ts';
import { everythingAsData, sourceOf, SITE, textOf } from '../fixtures/open-data.ts';

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

const quadsOf = async (text: string) => (await jsonld.toRDF(JSON.parse(text) as object)) as unknown as Quad[];

test('every name of ours in the linked data of the entries is explained in the file of terms', async () => {
  const [file] = terms(sourceOf([]));
  const explained = new Set((await quadsOf(String(file?.content))).map(({ subject }) => subject.value));
  const used = (await quadsOf(textOf(jsonLd(everythingAsData(), SITE))))
    .flatMap(({ predicate, object }) => [predicate.value, object.value])
    .filter((name) => name.startsWith(`${SITE}/data/terms.jsonld#`));
  expect(new Set(used).size).toBeGreaterThan(200);
  expect([...new Set(used)].filter((name) => !explained.has(name))).toEqual([]);
});
