import { languageOf, type LanguageCode } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import { given } from '../model/answer.ts';
import { collectionOf } from '../model/index.ts';
import type { Entry } from '../register/entry.ts';
import type { FactKey } from '../register/facts.ts';
import type { DataUse, Notice, Product, Tool } from '../register/register.ts';
import { shortened } from '../register/views/head.ts';
import { termTag } from '../register/views/summary.ts';
import { factsInWords } from '../register/views/tool.ts';
import { textOf } from '../register/words.ts';
import { readTheme } from '../site.ts';
import type { Card, CardFact, CardOf } from './card.ts';

/** What a patient asks first: who decides, who sees my data, can I say no. */
const FIRST_FACTS: readonly FactKey[] = ['checked', 'leaves', 'say-no'];
const MOST_OF_TITLE = 130;
const MOST_OF_LEAD = 220;

/** The card of a page: its title and description, and what the page adds. */
export function pageCard(
  { title, description }: { readonly title: string; readonly description: string },
  language: LanguageCode,
  { facts = [], organisation = '', status = '', ...more }: CardOf = {},
): Card {
  const { direction, name } = languageOf(language);
  return {
    language,
    direction,
    languageName: name,
    site: readTheme().name,
    title: shortened(more.title ?? title, MOST_OF_TITLE),
    organisation: shortened(organisation, MOST_OF_TITLE),
    status,
    facts,
    lead: facts.length > 0 ? '' : shortened(description, MOST_OF_LEAD),
  };
}

/** What the card of a tool adds: whose it is, where it stands, and the three facts that a patient asks first. */
export function toolCard(tool: Tool, language: LanguageCode): CardOf {
  const facts = factsInWords(tool, language);
  return {
    ...heldBy(tool, language),
    facts: FIRST_FACTS.flatMap((key) => facts.filter((fact) => fact.key === key)).map(({ key, question, answer }) => ({
      key,
      question,
      answer,
    })),
  };
}

/** What the card of a use of data adds. Its facts have the icons of the same questions about a tool. */
export function dataUseCard(use: DataUse, language: LanguageCode): CardOf {
  const facts: CardFact[] = [
    ...factOf(use.entry, 'leaves', 'leaves', language),
    ...factOf(use.entry, 'canSayNo', 'say-no', language),
    ...dayOf(use.entry, language),
  ];
  return { ...heldBy(use, language), facts };
}

export function productCard({ entry }: Product, language: LanguageCode): CardOf {
  return { organisation: textOf(entry, 'supplier', language) };
}

export function noticeCard({ entry }: Notice, language: LanguageCode): CardOf {
  return { status: labelOf(entry, 'state', language) };
}

function heldBy({ entry, organisation }: Tool | DataUse, language: LanguageCode): CardOf {
  return {
    organisation: textOf(organisation.entry, 'name', language),
    status: labelOf(entry, 'status', language),
  };
}

function labelOf(entry: Entry, field: string, language: LanguageCode): string {
  return termTag(entry, field, language)[0]?.label ?? '';
}

function factOf(entry: Entry, field: string, key: FactKey, language: LanguageCode): CardFact[] {
  if (!collectionOf(entry.collection).fields[field]) return [];
  const { question, ui } = speak(language);
  const answer = labelOf(entry, field, language) || ui.entry.gapNotSaid;
  return [{ key, question: question(entry.collection, field), answer }];
}

function dayOf(entry: Entry<'data-uses'>, language: LanguageCode): CardFact[] {
  const { question, day } = speak(language);
  const checked = given(entry.facts.lastChecked);
  return checked === undefined
    ? []
    : [{ key: 'last-checked', question: question('data-uses', 'lastChecked'), answer: day(checked) }];
}
