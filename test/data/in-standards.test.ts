import { filesFrom } from '../fixtures/open-data.ts';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inStandards } from '../../src/data/in-standards.ts';
import { dataSourceOf } from '../../src/data/publish.ts';
import { MOST_PUBLISHED } from '../../src/exchange/published.ts';
import { readTheme } from '../../src/site.ts';
import { entryOf, registerOf } from '../fixtures/register.ts';

const source = dataSourceOf(
  registerOf([
    entryOf('tools', 'riverside/chest'),
    entryOf('products', 'lens', { name: 'Lens (invented)' }),
    entryOf('data-uses', 'riverside/study'),
  ]),
  readTheme(),
);

test('the register is published in every standard, with the number of its entries', async () => {
  const files = await filesFrom(inStandards(source));
  expect(files.map(({ path, count }) => [path, count])).toEqual(
    [
      'uk-atrs.json',
      'nl-publicatiestandaard.json',
      'eurocities.json',
      'chai-model-card.zip',
      'chai-model-card-of-use.zip',
    ]
      .concat(['us-federal-2024.csv', 'eu-ai-act-deployers.json', 'eu-ai-act-providers.json', 'eu-ai-act-exempt.json'])
      .concat(['hdruk-data-use.json', 'fhir-ai-transparency.json'])
      .map((name) => [`/data/standards/${name}`, 1]),
  );
});

test('where a file of theirs holds one record there is a zip of them, with the same bytes each time', async () => {
  const packed = async () => {
    const file = (await filesFrom(inStandards(source))).find(({ path }) => path.endsWith('chai-model-card.zip'));
    const blocks: Uint8Array[] = [];
    for await (const block of file?.content as AsyncIterable<Uint8Array>) blocks.push(block);
    return Buffer.concat(blocks);
  };
  expect(Object.keys(unzipSync(await packed()))).toEqual(['lens.xml']);
  expect(await packed()).toEqual(await packed());
});

test('a standard for which there is nothing has no file', async () => {
  const empty = dataSourceOf(registerOf([entryOf('products', 'lens')]), readTheme());
  expect((await filesFrom(inStandards(empty))).map(({ path }) => path)).toEqual([
    '/data/standards/chai-model-card.zip',
    '/data/standards/eu-ai-act-providers.json',
    '/data/standards/eu-ai-act-exempt.json',
  ]);
});

test('a register that is too large for a build is written by command only', () => {
  const product = entryOf('products', 'lens');
  const many = Array.from({ length: MOST_PUBLISHED + 1 }, (_, at) => ({ ...product, id: `lens-${at}` }));
  expect([...inStandards(dataSourceOf(registerOf(many), readTheme()))]).toEqual([]);
});
