/** A picture of so many dots, of which some are filled. Measures are in CSS pixels. */
export interface DotPicture {
  /** How many dots there are, and how many of them are filled. */
  readonly of: number;
  readonly filled: number;
  readonly width: number;
  readonly height: number;
  /** The diameter of a dot. */
  readonly dot: number;
  /** The gap between the middles of two dots, for the stroke that draws them. */
  readonly pitch: number;
  /** Lines through the middles of the filled dots and of the others, each dot a dash of the line. */
  readonly filledPath: string;
  readonly othersPath: string;
}

/** The most dots that an eye can take in, and the most that fit a phone 320 pixels wide. */
const MOST_DOTS = 1000;

/** How many dots stand in a row, by how many there are: fewer dots are larger. */
const ROWS = [
  { upTo: 25, columns: 10, pitch: 20 },
  { upTo: 100, columns: 20, pitch: 12 },
  { upTo: 300, columns: 30, pitch: 8.5 },
  { upTo: MOST_DOTS, columns: 40, pitch: 6.5 },
] as const;

/**
 * Some of many as dots, row by row, the filled ones first. More than 1,000 are drawn as 1,000 in the same proportion, where
 * a number that is not 0 stays at least one dot, and a number that is not all leaves at least one.
 *
 * `many` is at most `of`, and `of` at least 1.
 */
export function dotPicture(many: number, of: number): DotPicture {
  const total = Math.min(of, MOST_DOTS);
  const filled = of <= MOST_DOTS ? many : perThousand(many, of);
  const { columns, pitch } = ROWS.find(({ upTo }) => total <= upTo) ?? ROWS[3];
  return {
    of: total,
    filled,
    width: Math.min(columns, total) * pitch,
    height: Math.ceil(total / columns) * pitch,
    dot: pitch * 0.74,
    pitch,
    filledPath: rowsFrom(0, filled, columns, pitch),
    othersPath: rowsFrom(filled, total, columns, pitch),
  };
}

/** How many of 1,000 that is, rounded: never 0 for some, and never all for fewer. */
export function perThousand(many: number, of: number): number {
  const rounded = Math.round((many * MOST_DOTS) / of);
  if (many > 0 && rounded === 0) return 1;
  return many < of && rounded === MOST_DOTS ? MOST_DOTS - 1 : rounded;
}

/** Whether the picture cannot show each of so many by a dot of its own. */
export function isScaled(of: number): boolean {
  return of > MOST_DOTS;
}

function rowsFrom(first: number, end: number, columns: number, pitch: number): string {
  const parts: string[] = [];
  for (let at = first; at < end; at = (Math.floor(at / columns) + 1) * columns) {
    const row = Math.floor(at / columns);
    const stop = Math.min(end, (row + 1) * columns);
    const x = ((at % columns) + 0.5) * pitch;
    // A little longer than to the last dot, since a line of no length is not drawn everywhere.
    parts.push(`M${short(x)} ${short((row + 0.5) * pitch)}h${short((stop - at - 1) * pitch + 0.01)}`);
  }
  return parts.join('');
}

const short = (value: number) => String(Math.round(value * 100) / 100);
