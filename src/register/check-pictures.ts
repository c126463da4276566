import { join } from 'node:path';
import { picturesOf } from '../prose/check.ts';
import type { Remark } from '../wording/remark.ts';

/** Hidden parts of a picture that can say where, when, with what and by whom it was taken, and what to call them. */
const HIDDEN = { exif: 'Exif', iptc: 'IPTC', xmp: 'XMP' } as const;

/**
 * Pictures in a longer story that carry hidden data: the place where a photograph was taken, the camera, a name. Drawings in SVG
 * have none that is hidden. A file that is not there is told elsewhere. `root` holds `public/`.
 */
export async function remarkOnPictures(root: string, story: string): Promise<Remark[]> {
  if (!story.includes('<Figure')) return [];
  const pictures = picturesOf(story).filter(({ src }) => !src.toLowerCase().endsWith('.svg'));
  const remarks = await Promise.all(
    pictures.map(async ({ src, line }) => {
      const hidden = await hiddenIn(join(root, 'public', src));
      return hidden.length === 0
        ? []
        : [
            {
              check: 'personal-data' as const,
              at: [],
              storyLine: line,
              words: src,
              found: `The picture “${src}” carries hidden data (${hidden.join(', ')}). It can tell where and by whom it was taken.`,
              advice:
                'Save the picture again without it: most programs call this “export for the web” or “remove properties and personal information”.',
            },
          ];
    }),
  );
  return remarks.flat();
}

async function hiddenIn(path: string): Promise<string[]> {
  try {
    // Loaded only where there is a picture: the check of one file should start at once.
    const { default: sharp } = await import('sharp');
    const found = await sharp(path, { limitInputPixels: 100_000_000 }).metadata();
    return Object.entries(HIDDEN).flatMap(([name, label]) => (found[name as keyof typeof HIDDEN] ? [label] : []));
  } catch {
    return [];
  }
}
