import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { writeFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { JSDOM } from 'jsdom';
import { strFromU8, unzipSync } from 'fflate';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryData } from '../../src/data/entry-data.ts';
import { csv } from '../../src/data/forms/csv.ts';
import { jsonLd } from '../../src/data/forms/json-ld.ts';
import { markdown } from '../../src/data/forms/markdown.ts';
import { ods } from '../../src/data/forms/ods.ts';
import { parquet } from '../../src/data/forms/parquet.ts';
import { xlsx } from '../../src/data/forms/xlsx.ts';
import { tablesOf } from '../../src/data/tables.ts';
import { keptText } from '../../src/model/text.ts';
import { completeEntry, TODAY } from '../fixtures/entries.ts';
import { bytesOf, HOSTILE, SITE, textOf } from '../fixtures/open-data.ts';
import { entryFile, problemsBeside, writeProject } from '../fixtures/project.ts';
import { entriesOf, entryOf } from '../fixtures/register.ts';
import { parse as parseMarkdown } from '../../src/prose/parse.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpora/naughty-strings/blns.json', import.meta.url));
const naughty = existsSync(corpus) ? (JSON.parse(readFileSync(corpus, 'utf8')) as string[]) : [];

/** Texts that no form of data should be trusted to carry until it was tried. */
const ALL = [
  ...new Set([
    ...HOSTILE,
    ...naughty,
    '\ttab first',
    'a\ttab',
    '_x0041_ is no A, nor _x005F_',
    '<script type="application/ld+json">',
    '<!-- --',
    '&lt;&amp;&#0;',
    '\\N',
    'NaN',
    "'",
    "''",
    '"',
    ',',
    '""","',
    ' leading and trailing ',
    'x'.repeat(20_000),
  ]),
];
const [taken, refused] = [ALL.filter((text) => fits(text)), ALL.filter((text) => !fits(text))];

/** Whether the model takes a text that another register said. */
function fits(text: string): boolean {
  return keptText(20_000).safeParse(text).success;
}

const entry = entryOf('tools', 'riverside/kept', {
  kept: Object.fromEntries(taken.map((text, at) => [`name ${at}`, text])),
});
const entries = [entryData(entry, SITE)];
const tables = tablesOf(entries).filter(({ name }) => name === 'kept');
const [kept] = tables;

test('there is something to carry, and nothing of it is lost on the way into the table', () => {
  expect(taken.length).toBeGreaterThan(30);
  expect([...(kept?.rows ?? [])].map((row) => row.at(-1))).toEqual(taken);
});

describe.skipIf(!kept)('what the gate lets through comes back', () => {
  const table = kept as NonNullable<typeof kept>;
  // A cell that is empty and one in which nothing was said are one in these forms.
  const said = taken.map((text) => text || null);

  test('from JSON', () => {
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
    expect(JSON.parse(Buffer.from(JSON.stringify(entries)).toString())).toEqual(entries);
  });

  test('from CSV', () => {
    const rows = (parse(textOf(csv(table))) as string[][]).slice(1).map((row) => row.at(-1) ?? '');
    const undone = rows.map((cell) => (/^'+[=+\-@\t\r＝＋－＠]/u.test(cell) ? cell.slice(1) : cell));
    expect(undone.map((text) => text.replaceAll('\r\n', '\n'))).toEqual(taken);
  });

  test('from Parquet', async () => {
    const file = join(await writeProject({}), 'kept.parquet');
    writeFileSync(file, parquet(table));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    // As bytes: the decoder between DuckDB and us would take a byte order mark off.
    const result = await connection.runAndReadAll(`select hex(encode(value)) as bytes from read_parquet('${file}')`);
    const texts = result.getRowObjectsJson().map((row) => Buffer.from(String(row['bytes']), 'hex').toString());
    expect(texts).toEqual(taken);
  });

  test('from the XML of Excel and of OpenDocument', async () => {
    const excel = await xmlIn(xlsx([table]), 'xl/worksheets/sheet1.xml');
    const cells = [...excel.getElementsByTagName('row')]
      .slice(1)
      .map((row) => row.querySelector('c[r^=D] t')?.textContent);
    // Excel and LibreOffice read _x005F_ as an underscore: so it is said by ECMA-376.
    expect(cells.map((text) => text?.replaceAll('_x005F_', '_'))).toEqual(taken.map((text) => text));
    const office = await xmlIn(ods([table], TODAY), 'content.xml');
    const rows = [...office.getElementsByTagName('table:table-row')].slice(1);
    expect(rows.map((row) => textOfCell(row.lastElementChild) || null)).toEqual(said);
  });

  test('from JSON-LD', async () => {
    const quads = (await jsonld.toRDF(JSON.parse(textOf(jsonLd(entries, SITE))) as object)) as unknown as {
      object: { value: string };
    }[];
    const values = new Set(quads.map(({ object }) => object.value));
    expect(taken.filter((text) => !values.has(text))).toEqual([]);
  });

  test('and as the name of an entry each is one heading of its Markdown', () => {
    for (const name of taken.filter((text) => text.trim() !== '' && !text.includes('\n'))) {
      const [, , head = ''] = /^---\n([^]*?)\n---\n([^]*?)\n## /u.exec(markdownOf(name)) ?? [];
      const tree = parseMarkdown(head, 'markdown');
      expect('children' in tree && tree.children.map(({ type }) => type), name).toEqual(['heading']);
    }
  });
});

function markdownOf(name: string): string {
  const named = entryOf('tools', 'riverside/named', { name });
  return markdown(named, entriesOf([named]), SITE, 'en');
}

async function xmlIn(pieces: AsyncIterable<Uint8Array>, path: string): Promise<Document> {
  const xml = strFromU8(unzipSync(await bytesOf(pieces))[path] ?? new Uint8Array());
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
}

/** The words of a cell as OpenDocument writes them. */
function textOfCell(cell: Element | null): string {
  const textOfNode = (node: ChildNode): string => {
    if (node.nodeName === 'text:s') return ' '.repeat(Number((node as Element).getAttribute('text:c')));
    return node.nodeName === 'text:tab' ? '\t' : (node.textContent ?? '');
  };
  return [...(cell?.children ?? [])].map((line) => [...line.childNodes].map(textOfNode).join('')).join('\n');
}

describe('the gate refuses, and says why', () => {
  const whole = completeEntry('tools');
  const path = 'riverside/bad';

  test.each([
    ['a null', 'a\u0000b', 'control character'],
    ['half of a pair', 'half \uD83D', 'broken character'],
    ['an override of direction', 'a\u202Eb', 'turns the direction'],
    ['100,000 characters', 'x'.repeat(100_000), '100000 characters long'],
  ])(
    '%s, in an answer, in what was kept, and in a record',
    async (_, text, says) => {
      for (const facts of [
        { ...whole, limits: text },
        { ...whole, kept: { 'A name': text } },
        { ...whole, hazards: [{ hazard: text, control: 'Staff look at it.' }] },
      ]) {
        const [problem, ...others] = await problemsBeside(entryFile('tools', path, facts));
        expect(others).toEqual([]);
        expect(problem?.found).toContain(says);
        expect(problem?.question).toBeTruthy();
      }
    },
    120_000,
  );

  test.each([
    ['a null', 'One.\n\nTwo \u0000 three.', 'control character'],
    ['an override of direction', 'One.\n\nTwo \u202E three.', 'turns the direction'],
    ['100,000 characters', 'One word. '.repeat(10_000), '100,000 characters'],
  ])(
    '%s in the longer story',
    async (_, story, says) => {
      const problems = await problemsBeside(entryFile('tools', path, whole, story));
      expect(problems.map(({ found }) => found).join()).toContain(
        says.replace('100,000', story.trim().length.toLocaleString('en-GB')),
      );
    },
    120_000,
  );

  test('whatever of the corpus cannot be carried', () => {
    for (const text of refused)
      expect(keptText(20_000).safeParse(text).error?.issues[0]?.message).toMatch(/^(?:holds|is) /u);
  });
});
