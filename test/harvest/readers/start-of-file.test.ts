import { expect, test } from 'vitest';
import { lookAtStart } from '../../../src/harvest/readers/start-of-file.ts';

const BOM = '\u{FEFF}';

test.each<[what: string, bytes: string | Buffer, code: string]>([
  ['nothing', '', 'truncated'],
  ['blanks alone', ' \r\n\t ', 'truncated'],
  ['a mark of its order of bytes alone', BOM, 'truncated'],
  ['a page', '<!doctype html><p>', 'wrong-type'],
  ['a page in capitals', '<!DOCTYPE HTML>', 'wrong-type'],
  ['a page without a type', '  \n<html lang="en">', 'wrong-type'],
  ['the head of a page', '<head>', 'wrong-type'],
  ['the body of a page', `${BOM}<body>`, 'wrong-type'],
  ['a page after a mark of its order of bytes', `${BOM}<!doctype html>`, 'wrong-type'],
  ['some markup', '<records/>', 'wrong-type'],
  ['what is compressed', Buffer.from([0x1f, 0x8b, 0x08]), 'broken-encoding'],
])('%s is told as what it is', (_, bytes, code) => {
  expect(() => lookAtStart(Buffer.from(bytes as string))).toThrow(expect.objectContaining({ code }) as Error);
});

test.each<[what: string, bytes: string | Buffer]>([
  ['a table', 'id,name\n'],
  ['a table after a mark of its order of bytes', `${BOM}id,name\n`],
  ['a table with signs of mark-up in its cells', 'id,name\na,<html>\n'],
  ['letters that are no signs of markup', Buffer.from([0xbb, 0x41])],
  ['a zipped file', Buffer.from('PK\u0003\u0004')],
  ['a first byte of what is compressed, alone', Buffer.from([0x1f, 0x41])],
  ['a second byte of what is compressed, alone', Buffer.from([0x41, 0x8b])],
])('%s may be data', (_, bytes) => {
  expect(() => lookAtStart(Buffer.from(bytes as string))).not.toThrow();
});

test('markup may be data where a standard is written so, and a page is none there either', () => {
  expect(() => lookAtStart(Buffer.from('<records/>'), { mayBeMarkup: true })).not.toThrow();
  expect(() => lookAtStart(Buffer.from('<?xml version="1.0"?><records/>'), { mayBeMarkup: true })).not.toThrow();
  expect(() => lookAtStart(Buffer.from('<html>'), { mayBeMarkup: true })).toThrow('It begins as a web page does.');
});

test('what is wrong is said in a sentence', () => {
  expect(() => lookAtStart(Buffer.from(''))).toThrow('It is empty.');
  expect(() => lookAtStart(Buffer.from([0x1f, 0x8b]))).toThrow('It is compressed, and the server does not say so.');
});
