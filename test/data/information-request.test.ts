import { unzipSync, strFromU8 } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { requestDocument } from '../../src/data/information-request/document.ts';
import { documentPath, informationRequests } from '../../src/data/information-request/publisher.ts';
import type { WrittenFile } from '../../src/data/publish.ts';
import { documentOf } from '../../src/data/information-request/view.ts';
import { informationRequestView, requestParts } from '../../src/register/views/information-request.ts';
import { TODAY } from '../fixtures/entries.ts';
import { filesFrom, HOSTILE, SITE, sourceOf } from '../fixtures/open-data.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const DOES = 'It has **two** steps.\n\n1. Look.\n2. Say, as in [our guide](/about/).\n   - at once';
const tool = entryOf(
  'tools',
  'riverside/x-rays',
  { name: 'X-ray sorting', does: DOES, limits: HOSTILE.join('\n\n'), contractEnds: '2028-03-31' },
  { cy: { name: 'Trefnu pelydrau-X' } },
);
const register = registerOf([tool, entryOf('tools', 'riverside/letters', { name: 'Letters' })]);

async function written(language: 'en' | 'cy' = 'en') {
  const organisation = only(register.organisations);
  const view = informationRequestView(organisation, only(requestParts(organisation)), register, language);
  const about = { site: SITE, name: 'Candour', on: TODAY, language };
  const bytes = await requestDocument(view, about);
  const part = (path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
  const xml = new JSDOM(part('word/document.xml'), { contentType: 'application/xml' }).window.document;
  return { bytes, part, xml, view };
}

const wordsOf = (element: Element) => [...element.getElementsByTagName('w:t')].map((one) => one.textContent).join('');
const styleOf = (paragraph: Element) => paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '';
const paragraphsIn = (xml: Document) => [...xml.getElementsByTagName('w:p')];

describe('the document', () => {
  test('has a heading for the organisation, the list, each tool and each question, no level left out', async () => {
    const { xml, view } = await written();
    const headings = paragraphsIn(xml).filter((one) => styleOf(one).startsWith('Heading'));
    const levels = headings.map((one) => Number(styleOf(one).slice('Heading'.length)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    expect(headings.map(wordsOf)).toEqual(
      expect.arrayContaining([view.title, 'All AI tools', '1. Letters', '2. X-ray sorting', 'Who supplies it?']),
    );
  });

  test('lists all tools in a table whose head is marked as one, with links to the answers', async () => {
    const { xml } = await written();
    const rows = [...xml.getElementsByTagName('w:tr')];
    expect(rows).toHaveLength(3);
    expect(rows.map((row) => row.getElementsByTagName('w:tblHeader').length)).toEqual([1, 0, 0]);
    const targets = [...xml.getElementsByTagName('w:bookmarkStart')].map((one) => one.getAttribute('w:name'));
    const links = rows.flatMap((row) =>
      [...row.getElementsByTagName('w:hyperlink')].map((one) => one.getAttribute('w:anchor')),
    );
    expect(links).toHaveLength(2);
    expect(targets).toEqual(expect.arrayContaining(links));
  });

  test('keeps lists, strong words and links of an answer, and leads links to the site', async () => {
    const { xml, part } = await written();
    const paragraphs = paragraphsIn(xml);
    const numbered = paragraphs.filter((one) => one.getElementsByTagName('w:numPr').length > 0).map(wordsOf);
    expect(numbered).toEqual(expect.arrayContaining(['Look.', 'Say, as in our guide.', 'at once']));
    const strong = paragraphs.find((one) => wordsOf(one) === 'It has two steps.');
    expect(strong?.getElementsByTagName('w:b').length).toBeGreaterThan(0);
    expect(part('word/_rels/document.xml.rels')).toContain(`Target="${SITE}/about/"`);
  });

  test('holds what was said, whatever was said, and is still XML', async () => {
    const { xml } = await written();
    const all = paragraphsIn(xml).map(wordsOf).join('\n');
    expect(xml.getElementsByTagName('parsererror')).toHaveLength(0);
    for (const text of [
      '+441632960000',
      '</script><script>alert(1)</script>',
      ']]><![CDATA[ &amp; <b>',
      'ŵ ŷ é 中文 اردو 🙂',
    ])
      expect(all.replace(/\s+/gu, ' ')).toContain(text.replace('&amp;', '&'));
  });

  test('says its language, and that of words in another', async () => {
    const { part, xml } = await written('cy');
    expect(part('word/styles.xml')).toContain('<w:lang w:val="cy-GB"');
    const letters = paragraphsIn(xml).find((one) => wordsOf(one) === '1. Letters');
    expect(letters?.getElementsByTagName('w:lang')[0]?.getAttribute('w:val')).toBe('en');
    expect(paragraphsIn(xml).map(wordsOf)).toContain('2. Trefnu pelydrau-X');
  });

  test('has the same bytes whenever it is made, and the day of the build as its date', async () => {
    const [one, other] = [await written(), await written()];
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
    expect(one.part('docProps/core.xml').match(/\d{4}-\d\d-\d\dT[^<]*/gu)).toEqual([
      `${TODAY}T00:00:00Z`,
      `${TODAY}T00:00:00Z`,
    ]);
  });
});

test('documents are written for organisations that publish here, in the languages that they speak, and found by their pages', async () => {
  const welsh = entryOf('organisations', 'glanaber', { name: 'Glanaber' }, { cy: { name: 'Glanaber' } });
  const gathered = entryOf('organisations', 'far', { name: 'Far' }, { gathered: true });
  const source = sourceOf([
    tool,
    welsh,
    entryOf('tools', 'glanaber/x', {}),
    gathered,
    entryOf('tools', 'far/x', { name: 'X' }, { gathered: true }),
  ]);
  const files: WrittenFile[] = [];
  for (const { content, ...file } of await filesFrom(informationRequests(source)))
    files.push({ ...file, bytes: (content as Uint8Array).length, sha256: '' });
  expect(files.map(({ path }) => path)).toEqual([
    '/organisations/glanaber/information-request.docx',
    '/cy/organisations/glanaber/information-request.docx',
    '/organisations/riverside/information-request.docx',
  ]);
  const fileAt = (path: string) => files.find((one) => one.path === path);
  expect(documentPath('riverside', 2, 'cy')).toBe('/cy/organisations/riverside/information-request-2.docx');
  expect(documentOf(fileAt, 'riverside', 1, 'en')?.text).toMatch(/^Download as a Word document \(\d+ kB\)$/u);
  expect(documentOf(fileAt, 'far', 1, 'en')).toBeUndefined();
});
