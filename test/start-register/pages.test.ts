import { expect, test } from 'vitest';
import { isUnread, readContent } from '../../src/register/read-file.ts';
import { inTheNameOf, pageInTheNameOf } from '../../src/start-register/pages.ts';

const hillRoad = { site: 'AI at Hill Road', organisation: 'Hill Road Trust', email: 'ai@hillroad.example.org' };

test('the project, the site and its mailbox get other names, and the software keeps its own', () => {
  expect(
    inTheNameOf(
      'The Candour project runs Candour, made with the Candour software. Write to candour@example.org.',
      hillRoad,
    ),
  ).toBe('Hill Road Trust runs AI at Hill Road, made with the Candour software. Write to ai@hillroad.example.org.');
  expect(inTheNameOf('Prosiect Candour sy’n rhedeg y wefan.', hillRoad)).toBe('Hill Road Trust sy’n rhedeg y wefan.');
});

test('a name with the word Candour in it is put in once', () => {
  expect(inTheNameOf('The Candour project', { ...hillRoad, organisation: 'Candour Care' })).toBe('Candour Care');
});

test.each(['Trust: north & south', 'Trust #1 “best”', "O'Hara - {x} <b>*_[y]", '- Trust'])(
  'a name such as %s makes a page that can be read and says it',
  (name) => {
    const page = '---\nname: About Candour\nlastChecked: 2026-11-23\n---\n\nThe Candour project runs Candour.\n';
    const text = pageInTheNameOf(page, { ...hillRoad, site: name, organisation: name });
    const read = readContent(new TextEncoder().encode(text), 'mdx');
    if (isUnread(read)) throw new Error(text);
    expect(read.facts).toEqual({ name: `About ${name}`, lastChecked: '2026-11-23' });
    expect(read.body.replaceAll('\\', '')).toContain(`${name} runs ${name}.`);
  },
);
