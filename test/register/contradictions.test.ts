import { describe, expect, test } from 'vitest';
import type { CollectionName } from '../../src/model/collection-names.ts';
import type { CheckedFile } from '../../src/register/check-file.ts';
import { contradictions, ownerOf } from '../../src/register/contradictions.ts';
import type { ContentFile } from '../../src/register/files.ts';

/** A checked file with some facts; of another publisher where it has a source. */
function fileOf(
  collection: CollectionName,
  id: string,
  facts: Record<string, unknown>,
  { source, draft = false }: { source?: string; draft?: boolean } = {},
): CheckedFile {
  const file = { path: `content/${collection}/${id}.yaml`, collection, id, ...(source !== undefined && { source }) };
  return { file: file as ContentFile, facts, body: '', bodyLine: 1, lineOf: () => 7, draft, problems: [] };
}

const nil = fileOf('organisations', 'riverside', { coverage: 'nil', nation: 'wales' });
const used = fileOf('tools', 'riverside/x', { name: 'X-rays', status: 'in-use' });
const found = (...files: CheckedFile[]) => contradictions(files).map(({ file, field }) => [file, field]);

describe('a nil return', () => {
  const fault = ['content/organisations/riverside.yaml', 'coverage'];

  test('is contradicted by a tool of its own that is in use', () => {
    expect(found(nil, used)).toEqual([fault]);
    expect(contradictions([used, nil])).toMatchObject([
      { line: 7, found: expect.stringContaining('“X-rays”') as string },
    ]);
  });

  test.each<[why: string, files: CheckedFile[]]>([
    ['there is no tool', [nil]],
    ['the tool is another organisation’s', [nil, fileOf('tools', 'fenwick/x', used.facts)]],
    ['the tool is a draft', [nil, { ...used, draft: true }]],
    ['the tool was gathered', [nil, fileOf('tools', 'riverside/x', used.facts, { source: 'north' })]],
    ['the tool has left', [nil, fileOf('tools', 'riverside/x', { ...used.facts, withdrawn: [] })]],
    ['what it has is a use of data', [nil, fileOf('data-uses', 'riverside/x', used.facts)]],
    ['the organisation was gathered', [fileOf('organisations', 'riverside', nil.facts, { source: 'north' }), used]],
    ['the organisation has left', [fileOf('organisations', 'riverside', { ...nil.facts, withdrawn: [] }), used]],
    ['it is none', [fileOf('organisations', 'riverside', { coverage: 'part' }), used]],
  ])('is right where %s', (_, files) => expect(found(...files)).toEqual([]));
});

describe('what an entry says of the opt-out', () => {
  const says = (collection: CollectionName, id: string, more = {}) =>
    fileOf(collection, id, { nationalOptOut: 'applies', ...more });
  const wales = fileOf('organisations', 'riverside', { nation: 'wales' });

  test('is held against the nation of its own organisation, wherever that was gathered', () => {
    const fault = ['content/tools/riverside/x.yaml', 'nationalOptOut'];
    expect(found(wales, says('tools', 'riverside/x'))).toEqual([fault]);
    expect(
      found(fileOf('organisations', 'riverside', wales.facts, { source: 'north' }), says('tools', 'riverside/x')),
    ).toEqual([fault]);
    expect(found(wales, says('data-uses', 'riverside/x'))).toEqual([
      ['content/data-uses/riverside/x.yaml', 'nationalOptOut'],
    ]);
  });

  test('is held against no other organisation, and against none where that is not known', () => {
    const england = fileOf('organisations', 'fenwick', { nation: 'england' });
    expect(found(wales, england, says('tools', 'fenwick/x'))).toEqual([]);
    expect(found(wales, says('tools', 'north/x'))).toEqual([]);
    // A product that is called as an organisation is.
    expect(found(wales, says('products', 'riverside'))).toEqual([]);
  });
});

test('an entry is of the organisation in whose folder it lies', () => {
  const of = (id: string) => ownerOf({ id } as ContentFile);
  expect([of('riverside/x'), of('riverside')]).toEqual(['riverside', 'riverside']);
});
