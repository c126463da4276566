import { languages, type LanguageCode } from '../../i18n/languages.ts';
import { speak, type Speech } from '../../i18n/speak.ts';
import { isNoAnswer, type NoAnswer } from '../../model/answer.ts';
import { isRequired } from '../../model/collection.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import type { Field } from '../../model/field.ts';
import { collectionOf } from '../../model/index.ts';
import { noAnswers, withholdingGrounds } from '../../model/vocabulary/no-answers.ts';
import { addressOf, fileAddress } from '../../register/addresses.ts';
import type { Entries, Entry } from '../../register/entry.ts';
import { isTranslated, originalLanguage, said, textOf } from '../../register/words.ts';

/** What an entry is written with. */
interface Around {
  readonly entries: Entries;
  readonly speech: Speech;
  /** The address of the portal. */
  readonly site: string;
}

/** The languages in which an entry is written as Markdown: its own, if the interface speaks it, and those of its translations. */
export function markdownLanguages(entry: Entry): LanguageCode[] {
  const own = languages.map(({ code }) => code).filter((code) => isTranslated(entry, code));
  return own.length > 0 ? own : [languages[0].code];
}

/** An entry in a language as Markdown (CommonMark): every question that it answers, under its groups, and the longer story. */
export function markdown(entry: Entry, entries: Entries, site: string, language: LanguageCode): string {
  const around: Around = { entries, speech: speak(language), site };
  const { groups, fields } = collectionOf(entry.collection);
  const sections = Object.keys(groups).flatMap((group) => {
    const answers = Object.entries(fields)
      .filter(([name, field]) => field.group === group && name !== 'name')
      .flatMap(([name, field]) => section(entry, name, field, around));
    return answers.length > 0 ? [`## ${around.speech.group(entry.collection, group)}`, ...answers] : [];
  });
  const story = entry.translations.get(language)?.body || entry.body;
  const parts = [
    frontMatter(entry, site, language),
    `# ${inLine(textOf(entry, 'name', language))}`,
    ...sections,
    ...(story.trim() ? [`## ${around.speech.ui.entry.story}`, story.trim()] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Facts for programs, as YAML: every value is written as JSON, which is YAML too. */
function frontMatter(entry: Entry, site: string, language: LanguageCode): string {
  const facts = {
    collection: entry.collection,
    id: entry.id,
    language: isTranslated(entry, language) ? language : originalLanguage(entry),
    address: new URL(addressOf(entry, language), site).href,
  };
  return `---\n${Object.entries(facts)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n')}\n---`;
}

function section(entry: Entry, name: string, field: Field, around: Around): string[] {
  const { value } = said(entry, name, around.speech.language);
  if (value === undefined && !isRequired(field, entry.facts)) return [];
  const question = `### ${inLine(around.speech.question(entry.collection, name))}`;
  return [question, answer(field, entry.collection, name, value, around)];
}

function answer(field: Field, collection: CollectionName, path: string, value: unknown, around: Around): string {
  const { ui } = around.speech;
  if (value === undefined) return ui.entry.gapNotSaid;
  if (isNoAnswer(value)) return reason(value, around.speech);
  const list = Array.isArray(value) ? (value as unknown[]) : undefined;
  if (list?.length === 0) return ui.entry.none;
  if (field.kind === 'records')
    return (list ?? []).map((one) => record(field, collection, path, one as object, around)).join('\n\n');
  if (field.kind === 'kept')
    return Object.entries(value as Record<string, string>)
      .map(([name, text]) => item(`**${inLine(name)}**: ${inLine(text)}`))
      .join('\n');
  return list ? list.map((one) => item(text(field, one, around))).join('\n') : text(field, value, around);
}

function record(field: Field, collection: CollectionName, path: string, value: object, around: Around): string {
  const given = Object.entries(field.of ?? {}).flatMap(([name, inner]) => {
    const one = (value as Record<string, unknown>)[name];
    if (one === undefined) return [];
    const question = inLine(around.speech.question(collection, `${path}.${name}`));
    return [`**${question}** ${answer(inner, collection, `${path}.${name}`, one, around)}`];
  });
  return item(given.join('\n\n'));
}

/** An item of a list; its further lines stand below its first. */
const item = (content: string) => `- ${content.replace(/\n(?=[^\n])/gu, '\n  ')}`;

function text(field: Field, value: unknown, { speech, entries, site }: Around): string {
  switch (field.kind) {
    case 'text':
      return String(value).trim();
    case 'term':
    case 'terms':
      return field.vocabulary ? inLine(speech.term(field.vocabulary, String(value)).label) : inLine(String(value));
    case 'day':
      return speech.day(String(value));
    case 'yes-no':
      return value === true ? speech.ui.entry.yes : speech.ui.entry.no;
    case 'number':
      return speech.number(Number(value));
    case 'countries':
      return speech.country(String(value));
    case 'language':
      return speech.languageName(String(value));
    case 'address':
      return `<${new URL(String(value).startsWith('/') ? fileAddress(String(value)) : String(value), site).href}>`;
    case 'reference':
    case 'references': {
      const entry = field.to && entries[field.to].get(String(value));
      if (!entry || entry.collection === 'sources') return inLine(String(value));
      const address = new URL(addressOf(entry, speech.language), site).href;
      return `[${inLine(textOf(entry, 'name', speech.language))}](${address})`;
    }
    default:
      return inLine(String(value));
  }
}

function reason(none: NoAnswer, speech: Speech): string {
  const { label } = speech.term(noAnswers, none.noAnswer);
  const more =
    none.noAnswer === 'not-yet-known'
      ? ` ${speech.fill(speech.ui.entry.gapBy, { day: speech.day(none.by) })}`
      : none.noAnswer === 'withheld'
        ? ` ${speech.fill(speech.ui.entry.gapGround, { ground: speech.term(withholdingGrounds, none.ground).label })}`
        : '';
  return `**${label}.** ${none.because}${more}`;
}

/** A text that is no Markdown, as Markdown that shows it as it is, on one line. */
function inLine(text: string): string {
  return text
    .trim()
    .replace(/(?<!\s)\s*\n\s*/gu, ' ')
    .replace(/[\\`*_[\]<>#|~&]/gu, String.raw`\$&`)
    .replace(/^[-+=]/u, String.raw`\$&`)
    .replace(/^(\d+)([.)])/u, String.raw`$1\$2`);
}
