import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import type { Theme } from '../site.ts';
import { asSfnt } from './sfnt.ts';

/** A font file (TTF, OTF or WOFF) and its weight. */
export interface FontFile {
  readonly file: string;
  readonly weight: 400 | 700;
}

const ALWAYS = [
  ['@fontsource/noto-sans', 'noto-sans-latin'],
  ['@fontsource/noto-sans', 'noto-sans-latin-ext'],
  ['@fontsource/noto-naskh-arabic', 'noto-naskh-arabic-arabic'],
] as const;

/**
 * The fonts of the cards: Latin with all its accents and Arabic, from packages, and those that `theme.json` adds for other
 * scripts.
 */
export function fontFiles(theme: Pick<Theme, 'cards'>, root = process.cwd()): FontFile[] {
  const require = createRequire(join(root, 'package.json'));
  const own = ALWAYS.flatMap(([name, subset]) =>
    ([400, 700] as const).map((weight) => ({
      file: require.resolve(`${name}/files/${subset}-${weight}-normal.woff`),
      weight,
    })),
  );
  const more = theme.cards?.fonts.map(({ file, weight }) => ({ file: resolve(root, file), weight })) ?? [];
  return [...own, ...more];
}

/** A font as satori takes it. Each has a name of its own: of two with one name satori would use the first alone. */
export interface LoadedFont {
  readonly name: string;
  readonly weight: 400 | 700;
  readonly style: 'normal';
  readonly data: Buffer;
}

export async function loadFonts(files: readonly FontFile[]): Promise<LoadedFont[]> {
  return Promise.all(
    files.map(async ({ file, weight }) => ({
      name: basename(file).replace(/-\d+-\w+\.\w+$/u, ''),
      weight,
      style: 'normal' as const,
      data: await readFile(file),
    })),
  );
}

/**
 * Lets the text that HarfBuzz shapes see these fonts and none of the machine's, so that every machine draws the same.
 * `folder` takes copies of the fonts and the settings.
 *
 * Must run in the main thread, before the first text is drawn: the settings are read from the environment, once.
 */
export async function showOnlyFonts(files: readonly FontFile[], folder: string): Promise<void> {
  const fonts = resolve(folder, 'fonts');
  await rm(fonts, { recursive: true, force: true });
  await mkdir(fonts, { recursive: true });
  for (const { file } of files)
    await writeFile(join(fonts, basename(file).replace(/\.woff$/u, '.ttf')), asSfnt(await readFile(file)));
  const settings = resolve(folder, 'fonts.conf');
  await writeFile(
    settings,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${fonts}</dir><cachedir>${resolve(folder, 'fontconfig')}</cachedir></fontconfig>\n`,
  );
  process.env['FONTCONFIG_FILE'] = settings;
}
