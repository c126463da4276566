import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Theme } from '../site.ts';
import { drawCards, type DrawnCards, type WorkerSettings } from './draw-all.ts';
import { fontFiles, showOnlyFonts } from './fonts.ts';
import { hash, type AskedCard } from './hand-over.ts';
import type { CardLook } from './layout.ts';

/** Where drawn cards are kept from build to build, and the fonts and settings that text is drawn with. */
export const CARDS = '.cache/cards';
const TYPE = '.cache/type';

/** What the cards of a build have in common. */
export interface Cards {
  /** A hash of all that a picture hangs on beside its content: pages need it to ask for cards. */
  readonly look: string;
  /** Draws the cards that pages asked for into the folder of the site; where there is none, they are kept only. */
  readonly draw: (asked: readonly AskedCard[], site?: string) => Promise<DrawnCards>;
}

/**
 * How the cards of a build look, and what draws them; undefined where cards are left out: by `CARDS=off` in the environment,
 * or `"cards": { "draw": false }` in theme.json. `cache` is where they are kept.
 */
export async function cardsOf(theme: Theme, environment: NodeJS.ProcessEnv, cache = CARDS): Promise<Cards | undefined> {
  if (environment['CARDS'] === 'off' || theme.cards?.draw === false) return undefined;
  const files = fontFiles(theme);
  const settings: WorkerSettings = { files, look: await lookOf(theme), cache };
  const draw: Cards['draw'] = async (asked, site) => {
    await showOnlyFonts(files, TYPE);
    return drawCards(asked, settings, site);
  };
  return { look: await hashOf(settings), draw };
}

/** The line that warns of cards without words; undefined where there are none. */
export function wordlessWarning({ wordless }: DrawnCards): string | undefined {
  if (wordless.length === 0) return undefined;
  const some = wordless.slice(0, 5).join(', ');
  const more = wordless.length > 5 ? ` and ${(wordless.length - 5).toLocaleString('en-GB')} more` : '';
  const count = wordless.length === 1 ? '1 page has' : `${wordless.length.toLocaleString('en-GB')} pages have`;
  return `${count} a card without words, since no font for cards has all their letters: ${some}${more}. Name a font in theme.json: see “Cards” in the README.`;
}

async function lookOf({ light, logo }: Theme): Promise<CardLook> {
  if (logo === undefined) return { colours: light, logo };
  const { data, info } = await sharp(join('public', logo))
    .resize({ height: 64 })
    .png()
    .toBuffer({ resolveWithObject: true });
  return {
    colours: light,
    logo: { source: `data:image/png;base64,${data.toString('base64')}`, width: info.width },
  };
}

/** A hash of all that a picture hangs on beside its content: colours, logo, fonts, and the programs that draw it. */
async function hashOf({ look, files }: WorkerSettings): Promise<string> {
  const require = createRequire(import.meta.url);
  const sources = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.ts')).toSorted();
  const read = [
    ...sources.map((name) => join(import.meta.dirname, name)),
    join(import.meta.dirname, '../components/entry/fact-drawings.ts'),
    ...files.map(({ file }) => file),
  ];
  const parts = await Promise.all(read.map(async (file) => hash(await readFile(file))));
  const versions = { ...sharp.versions, satori: (require('satori/package.json') as { version: string }).version };
  return hash(JSON.stringify([look, versions, ...parts]));
}
