import { firstLanguage, isLanguageCode } from '../../i18n/languages.ts';
import { faultsOfDays } from '../../model/check/days.ts';
import type { Fault } from '../../model/check/fault.ts';
import { hasLeft } from '../../model/check/withdrawn.ts';
import type { Collection } from '../../model/collection.ts';
import { canBeEasyRead, faultsOfEasyRead } from '../../model/easy-read.ts';
import { collectionOf } from '../../model/index.ts';
import { whyUnfit, WRITE_AGAIN } from '../../model/text.ts';
import type { ProseFault } from '../../prose/check.ts';
import { pathOf } from '../../register/addresses.ts';
import type { Said } from '../../register/digest.ts';
import { faultsOfFacts, faultsOfWords } from '../../register/faults.ts';
import { storyFaults } from '../../register/story-faults.ts';
import type { Received } from '../received.ts';
import { plainStory } from './plain-story.ts';
import type { NotTaken } from './verdict.ts';
import { siteOf, wholeLinksIn, withWholeLinks, type SiteOf } from './whole-links.ts';

type Facts = Readonly<Record<string, unknown>>;

/** What a record says, as it may be published: checked, its links whole, its stories plain Markdown. */
export interface Fit {
  readonly facts: Facts;
  readonly story?: string;
  readonly translations: Readonly<Record<string, Said>>;
  readonly easyRead: Readonly<Record<string, Said>>;
}

/**
 * Holds what a record says against the model, as the check of our own content does, but that a gathered entry may leave
 * questions open. `today`: YYYY-MM-DD, Europe/London. Gives the record as it may be published, or why it may not.
 */
export function fitRecord(record: Received, { today, language }: { today: string; language: string }): Fit | NotTaken {
  const { sayings } = record;
  const characters = unfitIn(sayings, []);
  if (characters) return characters;
  const collection = collectionOf(record.collection);
  const site = siteOf(record.address, pathOf(record));
  const facts = factsFrom(collection, sayings.facts, site, language);
  if (hasLeft(facts)) return LEFT;
  const wrong =
    notTaken('future-date', ['facts'], faultsOfDays(record.collection, facts, today)) ??
    notTaken('model', ['facts'], faultsOfFacts(collection, facts, { today, ids: undefined, complete: false }));
  if (wrong) return wrong;
  const story = storyFrom(sayings.story, collection, site);
  const versions = { facts, today, collection, site };
  const translations = inOurLanguages(sayings.translations, true);
  const easyRead = canBeEasyRead(record.collection) ? inOurLanguages(sayings.easyRead ?? {}, false) : {};
  const words = Object.entries(translations).map(([code, said]) => [code, translated(said, versions)] as const);
  const unfit =
    ofStory(story, ['story']) ??
    words.map(([code, said]) => whyNotTranslation(said, code, versions)).find(Boolean) ??
    Object.entries(easyRead)
      .map(([code, said]) =>
        notTaken('model', ['easyRead', code, 'facts'], faultsOfEasyRead(collection, said.facts, today)),
      )
      .find(Boolean);
  if (unfit) return unfit;
  return {
    facts,
    ...(story !== undefined && { story }),
    translations: Object.fromEntries(words),
    easyRead: Object.fromEntries(Object.entries(easyRead).map(([code, { facts: lines }]) => [code, { facts: lines }])),
  };
}

const LEFT: NotTaken = {
  code: 'model',
  at: ['facts', 'withdrawn'],
  because: 'The record says that it has left the register, and stands among those that are there.',
  instead: 'Take it out of the entries, and name it in the list of those that have left.',
};

/** What it says, under what we say of it: where it was gathered is ours to say. */
function factsFrom(collection: Collection, said: Facts, site: SiteOf, language: string): Facts {
  const { gathered: _, ...facts } = withWholeLinks(collection.fields, said, site);
  const speaks = language !== firstLanguage && 'language' in collection.fields && facts['language'] === undefined;
  return speaks ? { ...facts, language } : facts;
}

function storyFrom(story: string | undefined, { format }: Collection, site: SiteOf): string | undefined {
  if (story === undefined || format !== 'mdx') return undefined;
  const plain = wholeLinksIn(plainStory(story), site).trim();
  return plain === '' ? undefined : plain;
}

/** Languages that this site does not speak are left out. */
function inOurLanguages(all: Readonly<Record<string, Said>>, isTranslation: boolean): Record<string, Said> {
  return Object.fromEntries(
    Object.entries(all).filter(([code]) => isLanguageCode(code) && !(isTranslation && code === firstLanguage)),
  );
}

interface Versions {
  readonly facts: Facts;
  readonly today: string;
  readonly collection: Collection;
  readonly site: SiteOf;
}

function translated(said: Said, { collection, site }: Versions): Said {
  const story = storyFrom(said.story, collection, site);
  return { facts: withWholeLinks(collection.fields, said.facts, site), ...(story !== undefined && { story }) };
}

function whyNotTranslation(said: Said, code: string, { facts, today, collection }: Versions): NotTaken | undefined {
  const faults = faultsOfWords(collection, said.facts, facts, { today, complete: false });
  return (
    notTaken('model', ['translations', code, 'facts'], faults) ?? ofStory(said.story, ['translations', code, 'story'])
  );
}

function ofStory(story: string | undefined, at: readonly PropertyKey[]): NotTaken | undefined {
  if (story === undefined) return undefined;
  const faults: readonly ProseFault[] = storyFaults(story, 'markdown');
  return notTaken(
    'text',
    [],
    faults.map(({ found, advice }) => ({ at, found, advice })),
  );
}

/** More are not told at once: whoever puts these right sees the next ones the next day. */
const MOST_TOLD = 5;

function notTaken(
  code: NotTaken['code'],
  above: readonly PropertyKey[],
  faults: readonly Fault[],
): NotTaken | undefined {
  const [first] = faults;
  if (!first) return undefined;
  const told = [...new Set(faults.map(({ question, found }) => `${question ? `“${question}” ` : ''}${found}`))];
  const rest = told.length - MOST_TOLD;
  const isText =
    code === 'model' && faults.every(({ found }) => /^The answer has|^The link|nested too deep/u.test(found));
  return {
    code: isText ? 'text' : code === 'model' && faults.every(({ found }) => COMES.test(found)) ? 'future-date' : code,
    at: [...above, ...first.at],
    because: [...told.slice(0, MOST_TOLD), ...(rest > 0 ? [`And ${rest} more.`] : [])].join(' '),
    instead: [...new Set(faults.slice(0, MOST_TOLD).map(({ advice }) => advice))].join(' '),
  };
}

/** How the rules of the model tell of a day that should have been. */
const COMES = /a day that has not come yet/u;

/** Characters that must not be published, wherever they stand in a record: in names of answers too. */
function unfitIn(value: unknown, at: readonly PropertyKey[]): NotTaken | undefined {
  if (typeof value === 'string') {
    const why = whyUnfit(value);
    return why === undefined
      ? undefined
      : { code: 'text', at, because: `A text of the record ${why}`, instead: WRITE_AGAIN };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, one] of Object.entries(value)) {
    const found = unfitIn(key, at) ?? unfitIn(one, [...at, key]);
    if (found) return found;
  }
  return undefined;
}
