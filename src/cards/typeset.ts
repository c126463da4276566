import sharp from 'sharp';
import satori from 'satori';
import type { LoadedFont } from './fonts.ts';
import { needsShaping } from './scripts.ts';

/** A piece of a picture as satori takes it. */
export interface Element {
  readonly type: 'div' | 'img' | 'svg' | 'path';
  readonly props: Readonly<Record<string, unknown>>;
}

export function element(
  type: Element['type'],
  style: Readonly<Record<string, unknown>>,
  children?: string | readonly Element[],
): Element {
  return { type, props: { style, ...(children !== undefined && { children }) } };
}

/** How a text stands on a card; measures in pixels. */
export interface TextLook {
  readonly size: number;
  readonly weight: 400 | 700;
  readonly colour: string;
  /** The width that it may take. */
  readonly width: number;
  /** The lines that it may take. Longer text is made smaller, or ends in “…”. */
  readonly lines: number;
  readonly direction: 'ltr' | 'rtl';
}

const LINE = 1.25;

/** Signs that show nothing and have no letters in a font: they steer what stands around them. */
const UNSEEN = /\p{Cf}/gu;

/** Sets a text: as letters of satori's where they stand side by side, else as a picture whose letters HarfBuzz has joined. */
export async function typeset(text: string, look: TextLook): Promise<Element> {
  return needsShaping(text) ? shaped(text, look) : plain(text, look);
}

function plain(text: string, { size, weight, colour, width, lines, direction }: TextLook): Element {
  return element(
    'div',
    {
      display: 'block',
      maxWidth: width,
      fontSize: size,
      fontWeight: weight,
      color: colour,
      lineHeight: LINE,
      lineClamp: lines,
      textAlign: direction === 'rtl' ? 'right' : 'left',
      wordBreak: 'break-word',
    },
    text.replace(UNSEEN, ''),
  );
}

async function shaped(text: string, look: TextLook): Promise<Element> {
  const most = look.size * look.lines * (LINE + 0.5);
  for (let size = look.size; ; size *= 0.85) {
    const { data, info } = await picture(text, look, size);
    if (info.height <= most || size < 14)
      return {
        type: 'img',
        props: {
          src: `data:image/png;base64,${data.toString('base64')}`,
          width: info.width,
          height: info.height,
          style: { flexShrink: 0 },
        },
      };
  }
}

function picture(text: string, { weight, colour, width }: TextLook, size: number) {
  const markup = `<span foreground="${colour}">${text.replace(/[&<>]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</span>`;
  // Pango sets each paragraph on the side on which its first letters begin.
  const font = `Noto Sans${weight === 700 ? ' Bold' : ''} ${Math.round(size)}`;
  return sharp({ text: { text: markup, font, dpi: 72, width: Math.round(width), rgba: true, wrap: 'word-char' } })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
}

/**
 * The parts of texts for which no font has letters; empty where all is covered.
 *
 * It is satori that says so: it asks for more where its fonts have nothing.
 */
export async function uncovered(texts: readonly string[], fonts: readonly LoadedFont[]): Promise<string[]> {
  const missing = new Set<string>();
  const all = texts.map((text) => element('div', { display: 'flex' }, text.replace(UNSEEN, '')));
  await satori(element('div', { display: 'flex', flexDirection: 'column' }, all), {
    width: 4000,
    height: 4000,
    fonts: [...fonts],
    loadAdditionalAsset: (_code: string, text: string) => {
      missing.add(text);
      return Promise.resolve([]);
    },
  });
  return [...missing];
}
