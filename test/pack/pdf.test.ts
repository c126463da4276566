import { describe, expect, test } from 'vitest';
import { datedPdf, pagesOfPdf } from '../../src/register/pack/pdf.ts';

const dated = (text: string) => datedPdf(Buffer.from(text, 'latin1'), '2026-11-23').toString('latin1');

describe('a PDF that says its day', () => {
  test('says so of its making and of its last change', () => {
    expect(dated("/CreationDate (D:20260102030405+00'00')")).toBe("/CreationDate (D:20261123000000+00'00')");
    expect(dated('/ModDate (D:20260102030405Z)')).toBe('/ModDate (D:20261123000000Z)');
  });

  test.each([
    'A text (D:20260102030405)',
    '/Other (D:20260102030405)',
    '/CreationDate D:20260102030405',
    '/CreationDate (D:2026)',
    '/CreationDate (D:twentytwentysix)',
  ])('keeps what is no such day: %s', (text) => {
    expect(dated(text)).toBe(text);
  });

  test('keeps every other byte, those of pictures and letters too', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const pdf = Buffer.concat([bytes, Buffer.from('/ModDate (D:20260102030405)'), bytes]);
    const expected = Buffer.concat([bytes, Buffer.from('/ModDate (D:20261123000000)'), bytes]);
    expect(datedPdf(pdf, '2026-11-23').equals(expected)).toBe(true);
  });
});

test.each([
  ['<</Type /Page\n/Parent 1>>', 1],
  ['<</Type /Page>> <</Type /Page>> <</Type /Page>>', 3],
  ['<</Type /Pages /Count 2>>', 0],
  ['<</Type /PageLabel>>', 0],
  ['<</Page /Type>>', 0],
  ['', 0],
])('of %j the pages are %i', (text, pages) => {
  expect(pagesOfPdf(Buffer.from(text))).toBe(pages);
});
