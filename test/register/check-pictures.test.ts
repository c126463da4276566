import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { remarkOnPictures } from '../../src/register/check-pictures.ts';
import { writeProject } from '../fixtures/project.ts';

const white = () => sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } });
const PLACE = { IFD3: { GPSLatitude: '51/1 30/1 0/1' } };
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';

let root = '';
beforeAll(async () => {
  root = await writeProject({
    'public/media/plain.jpg': await white().jpeg().toBuffer(),
    'public/media/place.jpg': await white().jpeg().withExif(PLACE).toBuffer(),
    'public/media/author.jpg': await white().jpeg().withXmp(XMP).toBuffer(),
    'public/media/both.png': await white().png().withExif(PLACE).withXmp(XMP).toBuffer(),
    'public/media/torn.jpg': 'no picture',
    'public/media/drawn.SVG': await white().jpeg().withExif(PLACE).toBuffer(),
  });
});

const figure = (name: string) => `<Figure src="/media/${name}" alt="A scanner" />`;
const kindsIn = (found: string) => /\((?<kinds>[^)]+)\)/u.exec(found)?.groups?.['kinds'];
const remarks = (...names: string[]) => remarkOnPictures(root, `## How\n\n${names.map(figure).join('\n\n')}`);

test.each([
  ['that carries nothing', 'plain.jpg'],
  ['that is not there', 'gone.jpg'],
  ['that cannot be read', 'torn.jpg'],
  ['that is a drawing', 'drawn.SVG'],
])('a picture %s is not remarked on', async (_, name) => {
  expect(await remarks(name)).toEqual([]);
});

test('a story without a picture is not remarked on', async () => {
  expect(await remarkOnPictures(root, 'See /media/place.jpg.')).toEqual([]);
});

test('a picture that tells its place is remarked on as personal data, on its line, with what to do', async () => {
  expect(await remarks('place.jpg')).toEqual([
    {
      check: 'personal-data',
      at: [],
      storyLine: 3,
      words: '/media/place.jpg',
      found: expect.stringContaining('“/media/place.jpg” carries hidden data (Exif)') as string,
      advice: expect.stringContaining('without it') as string,
    },
  ]);
});

test('each kind of hidden data is named', async () => {
  const [author, both] = await remarks('author.jpg', 'both.png');
  expect(kindsIn(author?.found ?? '')).toBe('XMP');
  expect(kindsIn(both?.found ?? '')).toBe('Exif, XMP');
});

test('pictures are remarked on one by one, in the order of the story', async () => {
  const found = await remarks('both.png', 'plain.jpg', 'place.jpg');
  expect(found.map(({ words, storyLine }) => [words, storyLine])).toEqual([
    ['/media/both.png', 3],
    ['/media/place.jpg', 7],
  ]);
});
