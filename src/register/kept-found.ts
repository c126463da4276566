import { createHash } from 'node:crypto';
import { asciiJson } from '../build/ascii-json.ts';
import { textAt, type KeptTexts, type TextPlace } from '../build/kept-texts.ts';
import type { CheckedFile } from './check-file.ts';

/** What a file says, as it was checked. */
export type Found = Pick<CheckedFile, 'facts' | 'body'>;

/** Where on the disk it is kept what a file says. */
export interface FoundPlace extends TextPlace {
  /** A digest of it. */
  readonly digest: string;
  /** The short answers among its facts, which are held. */
  readonly short: CheckedFile['facts'];
}

/**
 * How many are held once they were read, about 17 kB each. Of a register that has more none is held but the last, for whoever makes a page
 * of them: who goes through all would find few of them there.
 */
const HELD = 15_000;
const LAST = 300;

const held = new Map<FoundPlace, Found>();
let isLarge = false;
let [last, before] = [new Map<FoundPlace, Found>(), new Map<FoundPlace, Found>()];

/** Puts on the disk what a file says. */
export function keepFound(texts: KeptTexts, { facts, body }: Found, short: FoundPlace['short']): FoundPlace {
  const text = asciiJson([facts, body]);
  return { ...texts.add(text), digest: createHash('sha256').update(text).digest('base64url'), short };
}

/** What the file says that is kept in a place. */
export function foundAt(place: FoundPlace): Found {
  const known = held.get(place) ?? last.get(place);
  if (known) return known;
  const found = before.get(place) ?? read(place);
  if (!isLarge && held.size < HELD) {
    held.set(place, found);
    return found;
  }
  isLarge = true;
  held.clear();
  if (last.size >= LAST) [last, before] = [new Map(), last];
  last.set(place, found);
  return found;
}

/** What lies in a place, read when somebody asks. */
export class FoundThere implements Found {
  readonly place: FoundPlace;

  constructor(place: FoundPlace) {
    this.place = place;
  }
  get facts() {
    return foundAt(this.place).facts;
  }
  get body() {
    return foundAt(this.place).body;
  }
}

function read(place: FoundPlace): Found {
  const [facts, body] = JSON.parse(textAt(place)) as [CheckedFile['facts'], string];
  return { facts, body };
}
