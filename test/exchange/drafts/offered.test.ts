import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { questionsOf, writableCollections } from '../../../src/editor/questions.ts';
import { blankForms } from '../../../src/exchange/template/index.ts';
import { collectionOf } from '../../../src/model/index.ts';
import { registerOf } from '../../fixtures/register.ts';

/** A template taken apart: its rows by their codes, and the rules of its cells. */
async function template(collection: (typeof writableCollections)[number]) {
  const files = await blankForms(collection, registerOf([]), 'en');
  const workbook = files.find(({ name }) => name.endsWith('xlsx'))?.content ?? new Uint8Array();
  const word = files.find(({ name }) => name.endsWith('docx'))?.content ?? new Uint8Array();
  const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const codes = new Map(
    [...sheet.matchAll(/<c r="A(\d+)"[^>]*><is><t[^>]*>([^<]+)</gu)].map(([, row = '', code = '']) => [
      code,
      Number(row),
    ]),
  );
  const rules = [...sheet.matchAll(/<dataValidation ([^>]*) sqref="D(\d+):F\d+"><formula1>([^<]*)</gu)];
  const ruleAt = (row: number) => rules.find(([, , at]) => Number(at) === row);
  return { workbook, codes, ruleAt, word: strFromU8(unzipSync(word)['word/document.xml'] ?? new Uint8Array()) };
}

describe.each(writableCollections)('the forms of %s', (name) => {
  const questions = questionsOf(collectionOf(name));

  test('ask every question of the model, and of the records in it', async () => {
    const { codes, word } = await template(name);
    for (const { name: question, field } of questions) {
      const parts = Object.keys(field.of ?? {}).map((part) => `${question}.1.${part}`);
      for (const code of [question, ...parts]) {
        expect(codes.has(code), code).toBe(true);
        expect(word, code).toContain(`[${code}]`);
      }
    }
  });

  test('offer every closed list, as a list that drops down and as boxes', async () => {
    const { workbook, codes, ruleAt, word } = await template(name);
    const rows = await readSheet(Buffer.from(workbook), 'Lists');
    for (const { name: question, field } of questions) {
      if (!field.vocabulary) continue;
      const [, attributes = '', , formula = ''] = ruleAt(codes.get(question) ?? 0) ?? [];
      expect(attributes, question).toContain('type="list"');
      const [, letter = 'A', last = ''] = /^Lists!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/u.exec(formula) ?? [];
      const column = letter.charCodeAt(letter.length - 1) - 65 + 26 * (letter.length - 1);
      const labels = field.vocabulary.terms.map(({ label }) => label);
      expect(rows.slice(0, Number(last)).map((row) => row[column] as unknown)).toEqual(labels);
      for (const label of labels) expect(word).toContain(label.replaceAll('&', '&amp;'));
    }
  });
});

test('the same register gives the same bytes', async () => {
  const [one, other] = await Promise.all([1, 2].map(() => blankForms('notices', registerOf([]), 'en')));
  expect(one?.map(({ content }) => Buffer.from(content).toString('base64'))).toEqual(
    other?.map(({ content }) => Buffer.from(content).toString('base64')),
  );
});
