import { nearest } from '../model/check/nearest.ts';

/** One of the things that can be chosen. */
export interface Option {
  /** How it stands in a file. */
  readonly value: string;
  readonly label: string;
  readonly meaning?: string;
}

/** What was chosen; or several that could be meant, or a near one, where it is not clear. */
export type Picked =
  | { readonly values: readonly string[] }
  | { readonly unclear: string; readonly several: readonly Option[]; readonly near: Option | undefined };

/**
 * What a line chooses from a list: a number of the list, a name, a part of a name, or how it stands in a file. `many`: several, with commas between them.
 *
 * Names may hold commas: the whole line is tried first.
 */
export function pick(options: readonly Option[], typed: string, many: boolean): Picked {
  const whole = one(options, typed.trim());
  if (!many || 'value' in whole) return 'value' in whole ? { values: [whole.value] } : whole;
  const parts = typed
    .split(/[,;]/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const found = parts.map((part) => one(options, part));
  const unclear = found.find((each) => 'unclear' in each);
  if (unclear) return unclear;
  return { values: [...new Set(found.flatMap((each) => ('value' in each ? [each.value] : [])))] };
}

function one(options: readonly Option[], typed: string): Option | Exclude<Picked, { values: unknown }> {
  const position = /^\d+$/u.test(typed) ? options[Number(typed) - 1] : undefined;
  if (position) return position;
  const wanted = plain(typed);
  const same = options.find(({ value, label }) => value === typed || plain(label) === wanted);
  if (same) return same;
  const holding = wanted === '' ? [] : options.filter(({ label }) => plain(label).includes(wanted));
  if (holding.length === 1 && holding[0]) return holding[0];
  const near = nearest(
    typed,
    options.map(({ label }) => label),
  );
  return { unclear: typed, several: holding, near: options.find(({ label }) => label === near) };
}

const plain = (text: string) => text.trim().toLowerCase().normalize('NFKC').replaceAll('’', "'");
