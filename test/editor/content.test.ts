import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromEditor, fromFile, toEditor, toFile } from '../../src/editor/content.ts';
import { collectionNames } from '../../src/model/collection-names.ts';
import { collectionOf } from '../../src/model/index.ts';
import { isUnread, readContent } from '../../src/register/read-file.ts';
import { completeEntry } from '../fixtures/entries.ts';

const tools = collectionOf('tools');

/** Every file of content with its collection. */
const files = collectionNames.flatMap((name) => {
  const { format } = collectionOf(name);
  const folder = join('content', name);
  const found = (() => {
    try {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' });
    } catch {
      return [];
    }
  })();
  return found.filter((path) => path.endsWith(`.${format}`)).map((path) => ({ name, path: join(folder, path) }));
});

function contentOf(text: string, format: 'json' | 'mdx') {
  const content = readContent(new TextEncoder().encode(text), format);
  if (isUnread(content)) throw new Error(content[0]?.found);
  return { facts: content.facts, body: content.body.trim() };
}

describe('what is opened and saved without a change', () => {
  test('there are files to open', () => expect(files.length).toBeGreaterThan(100));

  test('says the same as before, in every file of content', () => {
    for (const { name, path } of files) {
      const collection = collectionOf(name);
      const text = readFileSync(path, 'utf8');
      const saved = toFile(collection, fromFile(collection, text));
      expect(contentOf(saved, collection.format), path).toEqual(contentOf(text, collection.format));
    }
  });

  test('is written the same way a second time', () => {
    for (const { name, path } of files.slice(0, 40)) {
      const collection = collectionOf(name);
      const saved = toFile(collection, fromFile(collection, readFileSync(path, 'utf8')));
      expect(toFile(collection, fromFile(collection, saved)), path).toBe(saved);
    }
  });
});

test('questions stand in the groups of the model, and what names the file stands above them', () => {
  const content = toEditor(tools, { facts: completeEntry('tools'), body: '' });
  expect(content).toMatchObject({
    name: 'Chest X-ray sorting',
    section_brief: { status: 'in-use' },
    section_safety: { risk: 'medium' },
  });
});

test('a reason stands in the list of reasons, and is written where its answer would be', () => {
  const reason = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'The contract is being changed.' };
  const content = toEditor(tools, { facts: { name: 'A', retention: reason }, body: '' });
  expect(content['reasons']).toEqual([{ question: 'retention', ...reason }]);
  expect(fromEditor(tools, content).facts).toEqual({ name: 'A', retention: reason });
});

test('an answer is stronger than a reason for having none', () => {
  const content = {
    section_data: { retention: 'A year.' },
    reasons: [{ question: 'retention', noAnswer: 'not-applicable', because: 'x' }],
  };
  expect(fromEditor(tools, content).facts).toEqual({ retention: 'A year.' });
});

test('empty answers are left out, and the records of a translation keep their number', () => {
  const content = {
    name: 'A',
    section_brief: { inBrief: '', places: ['', 'Here'], care: [] },
    section_data: { recipients: [{ name: 'One', role: '', __sc_item_id: '1' }, { name: '' }] },
    reasons: [{ question: '', because: '' }],
  };
  expect(fromEditor(tools, content).facts).toEqual({ name: 'A', places: ['Here'], recipients: [{ name: 'One' }, {}] });
});

test('a file that cannot be read is refused in words', () => {
  expect(() => fromFile(tools, 'no facts here')).toThrow(/does not begin with a line ---/u);
});

test('a reason within a record stands in a list of that record, and comes back where its answer would be', () => {
  const address = { noAnswer: 'not-yet-known', by: '2027-03-01', because: 'It is being written again.' };
  const documents = [
    { kind: 'dpia', address: 'https://www.example.org/dpia' },
    { kind: 'equality-impact', address },
  ];
  const content = toEditor(tools, { facts: { name: 'A', documents }, body: '' });
  expect(JSON.stringify(content)).toContain(JSON.stringify([{ question: 'address', ...address }]));
  expect(fromEditor(tools, content).facts).toEqual({ name: 'A', documents });
});
