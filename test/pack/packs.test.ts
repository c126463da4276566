import { expect, test } from 'vitest';
import { hasPack, packLanguages, packPages } from '../../src/register/pack/packs.ts';
import { leafletOf } from '../../src/register/pack/leaflet.ts';
import { datedPdf, pagesOfPdf } from '../../src/register/pack/pdf.ts';
import { posterOf } from '../../src/register/pack/poster.ts';
import { printJobs } from '../../src/register/pack/print-job.ts';
import { samplePagesOf } from '../../src/register/sample-pages.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

type More = Parameters<typeof entryOf>[3];
const registerWith = (facts = {}, more: More = {}) => registerOf([entryOf('tools', 'riverside/sorting', facts, more)]);
const tool = (facts = {}, more: More = {}) => only(registerWith(facts, more).tools);

test.each([
  ['in-use', true],
  ['pilot', true],
  ['paused', false],
  ['retired', false],
  ['abandoned', false],
  ['exploring', false],
  ['sandbox', false],
])('a tool that is “%s” has a clinic pack: %s', (status, has) => {
  expect(hasPack(tool({ status }))).toBe(has);
});

test('a gathered tool has none: its organisation has not written it for here', () => {
  expect(hasPack(tool({ status: 'in-use' }, { gathered: true }))).toBe(false);
});

test('a pack is in the languages of the entry, and in no other', () => {
  expect(packLanguages(tool())).toEqual(['en']);
  expect(packLanguages(tool({}, { cy: { name: 'Trefnu' } }))).toEqual(['en', 'cy']);
});

test('a pack has an address in each of its languages', () => {
  const pages = packPages(registerWith({}, { cy: { name: 'Trefnu' } }));
  expect(pages.map(({ params }) => params)).toEqual([
    { language: undefined, organisation: 'riverside', tool: 'sorting' },
    { language: 'cy', organisation: 'riverside', tool: 'sorting' },
  ]);
});

test('a language of which there is a sample has the packs of what is translated to it', () => {
  const translated = registerWith();
  const [entry] = translated.entries.tools.values();
  (entry?.translations as Map<string, unknown>).set('ur', { file: '', facts: {}, body: '' });
  expect(samplePagesOf(translated).get('ur')).toContain('/tools/riverside/sorting/pack/poster-a4/');
});

test('the files of a pack are named by tool, sheet and language', () => {
  expect(printJobs([tool({}, { cy: { name: 'Trefnu' } })]).map(({ file }) => file)).toEqual(
    ['en', 'cy'].flatMap((language) =>
      ['poster-a4', 'poster-a5', 'leaflet', 'words'].map(
        (sheet) => `riverside/sorting/riverside-sorting-${sheet}-${language}.pdf`,
      ),
    ),
  );
});

test('a poster shows what the tool cannot do and how to say no where they have room', () => {
  const register = registerWith({ limits: 'It cannot see a break.', howToSayNo: 'Tell the desk.' });
  const { boxes, showsBrief } = posterOf(only(register.tools), register, 'en', 'poster-a4');
  expect(boxes.map(({ shown }) => shown)).toEqual([
    { as: 'html', html: '<p>It cannot see a break.</p>' },
    { as: 'html', html: '<p>Tell the desk.</p>' },
  ]);
  expect(showsBrief).toBe(true);
});

test('what is too long for a poster is left to the page, whole', () => {
  const register = registerWith({ limits: 'It cannot see a break. '.repeat(90).trim(), howToSayNo: 'Tell the desk.' });
  const { boxes } = posterOf(only(register.tools), register, 'en', 'poster-a4');
  expect(boxes.map(({ shown }) => shown === undefined)).toEqual([true, false]);
});

test('the reason for which there is no answer stands on the sheet', () => {
  const because = 'The trial has not ended.';
  const register = registerWith({ howToSayNo: { noAnswer: 'not-yet-known', by: '2027-03-01', because } });
  const { back } = leafletOf(only(register.tools), register, 'en');
  expect(back[0]?.shown).toMatchObject({ as: 'gap' });
});

test('in a leaflet, what it cannot do has room before what it does, and stands after it', () => {
  const long = 'It looks at pictures. '.repeat(80).trim();
  const register = registerWith({ does: long, limits: 'It cannot see a break.' });
  const { left } = leafletOf(only(register.tools), register, 'en');
  expect(left.map(({ shown }) => shown === undefined)).toEqual([true, false]);
});

test('a PDF says the day of the register, and no byte moves', () => {
  const pdf = Buffer.from("1 0 obj <</CreationDate (D:20261124195959+00'00')\n/ModDate (D:20261124195959+00'00')>>");
  const dated = datedPdf(pdf, '2026-11-23');
  expect(dated.length).toBe(pdf.length);
  expect(dated.toString()).toContain("/CreationDate (D:20261123000000+00'00')\n/ModDate (D:20261123000000+00'00')");
});

test('the pages of a PDF are counted, and not the tree that holds them', () => {
  expect(pagesOfPdf(Buffer.from('<</Type /Pages /Count 2>> <</Type /Page\n>> <</Type /Page /Parent 1>>'))).toBe(2);
});
