import { describe, expect, test } from 'vitest';
import { isUnread, readContent, type FileContent, type Unread } from '../../src/register/read-file.ts';

type Content = string | readonly number[];
const inBytes = (content: Content) => (typeof content === 'string' ? Buffer.from(content) : Uint8Array.from(content));

function read(content: Content, kind: 'json' | 'mdx' = 'json', hasStory = false): FileContent {
  const found = readContent(inBytes(content), kind, hasStory);
  if (isUnread(found)) throw new Error(found.map((one) => one.found).join(' '));
  return found;
}
function faults(content: Content, kind: 'json' | 'mdx' = 'json'): Unread[] {
  const found = readContent(inBytes(content), kind);
  return isUnread(found) ? found : [];
}
const ascii = (text: string) => [...Buffer.from(text)];

describe('the facts of an entry', () => {
  test('in JSON are read as they stand, and each answer has its line', () => {
    const { facts, body, bodyLine, lineOf } = read(
      '{\n  "name": "Scans",\n  "uses": [\n    "a",\n    { "b": 1 }\n  ]\n}\n',
    );
    expect([facts, body, bodyLine]).toEqual([{ name: 'Scans', uses: ['a', { b: 1 }] }, '', 1]);
    expect([['name'], ['uses'], ['uses', 0], ['uses', 1], ['uses', 1, 'b']].map((path) => lineOf(path))).toEqual([
      2, 3, 4, 5, 5,
    ]);
  });

  test('an answer that is not there has the line of the nearest that is', () => {
    const { lineOf } = read('{\n  "name": "Scans",\n  "uses": [\n    "a"\n  ]\n}\n');
    expect([[], ['none'], ['uses', 7], ['uses', 0, 'c'], ['name', 'first']].map((path) => lineOf(path))).toEqual([
      1, 1, 3, 4, 2,
    ]);
  });

  test('in MDX stand between two lines of hyphens, and have the lines of the file', () => {
    const { facts, body, bodyLine, lineOf } = read('---\nname: Scans\nuses:\n  - a\n---\n\nWords.\n', 'mdx');
    expect([facts, body, bodyLine]).toEqual([{ name: 'Scans', uses: ['a'] }, '\n\nWords.\n', 5]);
    expect([lineOf(['name']), lineOf(['uses', 0]), lineOf(['none'])]).toEqual([2, 4, 2]);
  });

  test('the line of one file is not that of the file before', () => {
    const [one, two] = [read('{ "a": 1,\n"b": 2 }'), read('{ "b": 2,\n"a": 1 }')];
    expect([one.lineOf(['a']), two.lineOf(['a']), one.lineOf(['a'])]).toEqual([1, 2, 1]);
    const [three, four] = ['---\nname: a\n---\n', 'name: a\n'].map((text, at) => read(text, at === 0 ? 'mdx' : 'json'));
    expect([three?.lineOf(['name']), four?.lineOf(['name'])]).toEqual([2, 1]);
  });

  test('spaces after the hyphens, and line ends of every system, change nothing', () => {
    const same = read('---\nname: Scans\n---\nWords.\nMore.\n', 'mdx');
    for (const text of ['---\r\nname: Scans\r\n---\r\nWords.\r\nMore.\r\n', '---\rname: Scans\r---\rWords.\rMore.\r'])
      expect(read(text, 'mdx')).toMatchObject({ facts: same.facts, body: same.body, bodyLine: same.bodyLine });
    expect(read('--- \t\nname: Scans\n--- \t\nWords.\n', 'mdx')).toMatchObject({
      facts: same.facts,
      body: '\nWords.\n',
    });
    expect(read('{"text":"a\\r\\nb"}').facts).toEqual({ text: 'a\r\nb' });
  });

  test('of a key that every object has are read as any other', () => {
    expect(read('{"constructor":"a","__proto__":"b"}').facts).toHaveProperty('constructor', 'a');
  });

  test.each(['{"a": 1.0}', '{"a": 1e2}', '{"a": "\\u0041"}', '{"a":1, "a ":2}', '{"a": "b  c \\" d"}', '{"a": -0}'])(
    '%s means what it means in JSON',
    (text) => expect(read(text).facts).toEqual(JSON.parse(text)),
  );

  test('that stand twice are not read as the last of them', () => {
    expect(faults('{"a": 1,\n"a": 2}')).toMatchObject([{ line: 2, found: expect.stringContaining('twice') as string }]);
  });
});

describe('the longer story', () => {
  const text = '{\n  "name": "Scans",\n  "story": "## How"\n}\n';

  test('stands among the facts in JSON, and is none of them', () => {
    expect(read(text, 'json', true)).toMatchObject({ facts: { name: 'Scans' }, body: '## How', bodyLine: 1 });
    expect(read(text, 'json', true).facts).not.toHaveProperty('story');
    expect(read(text, 'json', true).lineOf(['story'])).toBe(3);
  });

  test('is a fact like any other where there is none, and where it is no text', () => {
    expect(read(text).facts).toEqual({ name: 'Scans', story: '## How' });
    expect(read('{"story": 5}', 'json', true)).toMatchObject({ facts: { story: 5 }, body: '' });
    for (const other of ['null', '"story"', '[]', '{}']) expect(read(other, 'json', true).body).toBe('');
  });
});

describe('a file that cannot be read says what it is, and what to do', () => {
  test.each<[what: string, content: Content, kind: 'json' | 'mdx', line: number, found: RegExp, advice: RegExp]>([
    ['nothing', '', 'json', 1, /is empty/u, /^Begin from .+\.$/u],
    ['blank', '\n\t \r\n', 'mdx', 1, /is empty/u, /form\.$/u],
    [
      'Word',
      [0x50, 0x4b, 3, 4, 99, 99],
      'mdx',
      1,
      /a document of Word or Excel, .+ text file/u,
      /^Open it, .+words.+\.$/u,
    ],
    ['old Word', [0xd0, 0xcf, 0x11, 0xe0, 99], 'mdx', 1, /a document of an old Word or Excel,/u, /words/u],
    ['PDF', ascii('%PDF-1.7'), 'json', 1, /a PDF,/u, /words/u],
    ['PNG', [0x89, ...ascii('PNG'), 99], 'json', 1, /a picture,/u, /words/u],
    ['JPEG', [0xff, 0xd8, 0xff, 99], 'json', 1, /a picture,/u, /words/u],
    ['not UTF-8', [...ascii('{"a": "'), 0xe9, ...ascii('"}')], 'json', 1, /UTF-8/u, /Notepad.+Word/u],
    [
      'not UTF-8 on the second line',
      [...ascii('{\n"a": "é'), 0xe9, ...ascii('"\n}')],
      'json',
      2,
      /UTF-8/u,
      /Save it again/u,
    ],
    ['not UTF-8 at its end', [...ascii('{}\n\n'), 0xc3], 'json', 3, /UTF-8/u, /Save it again/u],
    ['no hyphens', 'name: Scans\n', 'mdx', 1, /does not begin with a line ---/u, /^The facts stand at the top.+\.$/u],
    ['no hyphens after', '---\nname: Scans\n', 'mdx', 1, /no line --- after/u, /three hyphens/u],
    ['an alias', '---\na: &b c\nd: *b\n---\n', 'mdx', 2, /point at other facts/u, /quotation marks\.$/u],
    ['an alias in JSON', 'a: &b c\nd: *b\n', 'json', 1, /point at other facts/u, /quotation marks\.$/u],
  ])('%s', (_, content, kind, line, found, advice) => {
    expect(faults(content, kind)).toEqual([
      expect.objectContaining({
        line,
        found: expect.stringMatching(found) as string,
        advice: expect.stringMatching(advice) as string,
      }),
    ]);
  });

  test('with an example where hyphens are missing', () => {
    expect(faults('name: Scans\n', 'mdx')[0]?.example).toMatch(/^---\n.+\n---$/u);
  });

  test('each broken line once, in order', () => {
    const lines = faults('---\nname: a: b: c\nok: 1\nother: d: e\n---\n', 'mdx').map(({ line }) => line);
    expect(lines).toEqual([2, 4]);
  });

  test('a file is too large from half a megabyte on', () => {
    const of = (size: number) => `{"a":"${'x'.repeat(size - 8)}"}`;
    expect(read(of(512 * 1024)).facts).toHaveProperty('a');
    expect(faults(of(512 * 1024 + 1))).toMatchObject([
      {
        line: 1,
        found: expect.stringMatching(/0\.5 MB large; the most is 0\.5 MB\.$/u) as string,
        advice: expect.stringContaining('public/media') as string,
      },
    ]);
  });

  test('what only begins like a file of another kind is a text', () => {
    for (const text of ['PK', 'PKX', '{"a":"%PDF-"}']) expect(read(text).facts).toBeDefined();
  });
});
