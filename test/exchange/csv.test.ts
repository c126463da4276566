import { describe, expect, test } from 'vitest';
import { readCsv, type Columns } from '../../src/exchange/csv.ts';
import { isRefusal, type Register } from '../../src/exchange/exchange.ts';

const columns: Columns = { required: ['Name'], known: ['Name', 'Kind', 'If Other, please explain.'] };
const bytes = (text: string) => new TextEncoder().encode(text);

function read(text: string | Uint8Array, of: Columns = columns): Register {
  const result = readCsv(typeof text === 'string' ? bytes(text) : text, ['utf-8', 'windows-1252'], of);
  if (isRefusal(result)) throw new Error(result.because);
  return result;
}

function refusal(data: Uint8Array, encodings: ['utf-8'] | ['utf-8', 'windows-1252'] = ['utf-8']): string {
  const result = readCsv(data, encodings, columns);
  return isRefusal(result) ? result.because : 'was read';
}

describe('a table', () => {
  test('a byte order mark, quoted line ends and any line ends are read', () => {
    const { rows } = read('\uFEFFName,Kind\r\n"Two\r\nlines",x\n"a ""b""",y\r');
    expect(rows.map((row) => row.says('Name'))).toEqual(['Two\nlines', 'a "b"']);
    expect(rows.map((row) => row.number)).toEqual([2, 3]);
  });

  test('headings that repeat are told apart by the question before them', () => {
    const { rows } = read('Name,Kind,"If Other, please explain.",Size?,"If Other, please explain."\na,b,c,d,e');
    expect(rows[0]?.cells.map(([name]) => name)).toEqual([
      'Name',
      'Kind',
      'Kind If Other, please explain.',
      'Size?',
      'Size? If Other, please explain.',
    ]);
  });

  test('headings are found whatever their capitals, spaces and apostrophes', () => {
    expect(
      read('"The  AI’s NAME ",b\nx,y', { required: ["The AI's name"], known: [] }).rows[0]?.says("The AI's name"),
    ).toBe('x');
  });

  test('a column that nobody knows is kept and reported, and one that is gone is reported', () => {
    const { notes, rows } = read('Name,Colour\na,red');
    expect(rows[0]?.cells).toContainEqual(['Colour', 'red']);
    expect(notes.join('\n')).toMatch(/do not know.*“Colour”/);
    expect(notes.join('\n')).toMatch(/does not have.*“Kind”/);
  });

  test('a bad row is refused with its number, and the rest is read', () => {
    const { rows, refused } = read(`Name,Kind\na,b\nc\nd,e,f\n,\ng,h\nx,${'y'.repeat(1_000_001)}\n"k"l,m\n`);
    expect(rows.map((row) => row.says('Name'))).toEqual(['a', 'g', '"k"l']);
    expect(refused.map(({ row }) => row)).toEqual([3, 4, 5, 7]);
    expect(refused[0]?.because).toBe('The number of its cells is 1, and the heading has 2.');
  });

  test('blank lines count for the numbers and not as rows', () => {
    const { rows, refused } = read('Name,Kind\n\na,b\n\n');
    expect([rows[0]?.number, refused.length]).toEqual([3, 0]);
  });

  test('Windows-1252 is read where the source may use it, and UTF-8 where it is that', () => {
    const curly = Uint8Array.from([...bytes('Name,Kind\n'), 0x93, ...bytes('hi'), 0x94, ...bytes(',x')]);
    expect(read(curly).rows[0]?.says('Name')).toBe('“hi”');
    expect(read('Name,Kind\n“hi”,x').rows[0]?.says('Name')).toBe('“hi”');
  });
});

describe('a file that is no such table is refused in plain words', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'The file is empty.'],
    ['a spreadsheet', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), 'spreadsheet'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 65, 0]), 'UTF-16'],
    ['not text', Uint8Array.from([65, 0, 66]), 'not a text file'],
    ['other columns', bytes('Title,Kind\na,b'), 'has no column “Name”. Its first columns are “Title”, “Kind”.'],
    ['no table', bytes('Just words.'), 'not a table'],
    ['a quotation mark that is never closed', bytes('Name,Kind\na,"b\nc,d\n'), 'never closed'],
    ['bytes that are not UTF-8', Uint8Array.from([...bytes('Name,Kind\né'), 0x93, 65]), 'byte 12 (counted from 0)'],
    ['a letter that is cut off', Uint8Array.from([...bytes('Name,Kind\n'), 0xc3]), 'not UTF-8'],
  ])('%s', (_what, data, words) => {
    expect(refusal(data)).toContain(words);
  });
});
