import { createHash } from 'node:crypto';

/** The most that one part of an id may have. Source: `isIdPart` in src/model/field.ts. */
const MOST = 80;

/** Letters that do not come apart into a plain letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A name as one part of an id: small letters a to z, digits and single hyphens, at most `most` characters, cut between
 * words. '' where the name has no such letter.
 */
export function slugOf(name: string, most = MOST): string {
  const slug = name
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/gu, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  if (slug.length <= most) return slug;
  const start = slug.slice(0, most);
  const whole = slug[most] === '-' ? start : start.slice(0, Math.max(start.lastIndexOf('-'), 0));
  return whole.length > most / 2 ? whole : start.replace(/-$/u, '');
}

/** A slug with something after it that tells it from others of the same name. */
export function suffixedSlug(name: string, suffix: string): string {
  const end = slugOf(suffix, MOST / 2) || shortHash(suffix);
  const start = slugOf(name, MOST - end.length - 1);
  return start === '' ? end : `${start}-${end}`;
}

/** Eight letters and digits that stay the same for a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
