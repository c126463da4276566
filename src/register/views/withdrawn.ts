import { once } from '../../build/reads.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { collectionNames } from '../../model/collection-names.ts';
import { departureOf } from '../../model/check/withdrawn.ts';
import { departures } from '../../model/vocabulary/publisher-terms.ts';
import { render } from '../../prose/render.ts';
import { addressOf, pathOf } from '../addresses.ts';
import type { Entry } from '../entry.ts';
import type { Register, Withdrawn } from '../register.ts';
import { isTranslated, originalLanguage, said, textOf } from '../words.ts';
import { ledInto } from './context.ts';

/** Where to look instead of at an entry that has left. */
export interface Instead {
  readonly name: string;
  /** The same as a sentence of its own. */
  readonly text: string;
  readonly address: string;
}

/** The page that answers at the address of an entry that has left. */
export interface WithdrawnView {
  readonly path: string;
  readonly name: string;
  /** The language of the name, where it is not the page's. */
  readonly nameLanguage?: string;
  readonly description: string;
  /** What happened: withdrawn, merged or moved. */
  readonly label: string;
  readonly meaning: string;
  readonly day: string;
  /** Why, as HTML. */
  readonly because: string;
  /** The language of the reason, where it is not the page's. */
  readonly becauseLanguage?: string;
  readonly instead: Instead | undefined;
  readonly organisation: { readonly name: string; readonly address: string } | undefined;
  /** The list in which it stood. */
  readonly collection: Entry['collection'];
}

/** What is told of an entry that has left, in a language. */
export function withdrawnView(
  { entry, departure, organisation }: Withdrawn,
  register: Register,
  language: LanguageCode,
): WithdrawnView {
  const { ui, fill, day, term } = speak(language);
  const name = textOf(entry, 'name', language);
  const { value, language: spoken } = said(entry, 'withdrawn', language);
  const because = (value as { because?: string }[] | undefined)?.[0]?.because ?? departure.because;
  return {
    path: pathOf(entry),
    name,
    ...(!isTranslated(entry, language) && { nameLanguage: originalLanguage(entry) }),
    description: fill(ui.withdrawn.description, { name }),
    ...term(departures, departure.how),
    day: fill(ui.withdrawn.onDay, { day: day(departure.on) }),
    because: render(because, 'markdown', ledInto(language)),
    ...(spoken !== language && { becauseLanguage: spoken }),
    instead: insteadOf(entry, register, language),
    organisation: organisation && {
      name: textOf(organisation.entry, 'name', language),
      address: addressOf(organisation.entry, language),
    },
    collection: entry.collection,
  };
}

/** Where to look instead of at an entry that has left; undefined where nothing stands in its place. */
export function insteadOf(entry: Entry, register: Register, language: LanguageCode): Instead | undefined {
  const now = departureOf(entry.facts)?.now;
  if (now === undefined) return undefined;
  const { ui, fill } = speak(language);
  const other = entryAt(register, now);
  const name = other ? textOf(other, 'name', language) : now.replace(/^https:\/\//u, '');
  return { name, text: fill(ui.changes.now, { name }), address: other ? addressOf(other, language) : now };
}

const entriesByPath = once(
  'entries-by-path',
  ({ entries }): ReadonlyMap<string, Entry> =>
    new Map(
      collectionNames.flatMap((name): Entry[] => [...entries[name].values()]).map((entry) => [pathOf(entry), entry]),
    ),
);

/** The entry whose page is at a path of the site; undefined where there is none. */
const entryAt = entriesByPath.part('at', (entries, path) => entries.get(path));
