import { firstLanguage } from '../../i18n/languages.ts';
import { isNoAnswer } from '../../model/answer.ts';
import type { Collection } from '../../model/collection.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import type { Field } from '../../model/field.ts';
import { easyReadOf } from '../../model/easy-read.ts';
import { collectionOf } from '../../model/index.ts';
import { noAnswers, withholdingGrounds } from '../../model/vocabulary/no-answers.ts';
import { addressOf, fileAddress } from '../../register/addresses.ts';
import type { EntryData } from '../entry-data.ts';
import { wholly } from '../kept-entry-data.ts';
import type { NamedPieces } from '../pieces.ts';
import { forEachEntry } from './for-each-entry.ts';

const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The names of ours that are no question of the model. */
export const OWN_NAMES = {
  id: 'The id of the entry in its collection',
  page: 'The page of the entry',
  story: 'The longer story, in Markdown',
  easyRead: 'An Easy Read version of the entry',
  reason: 'A reason in place of an answer',
  noAnswer: 'Why there is no answer',
  by: 'By when it will be known',
  ground: 'On which ground it is withheld',
  because: 'Because',
  value: 'What the source says',
} as const;

type Node = Record<string, unknown>;
/** What another language says in the place of a value. */
type Translated = readonly (readonly [language: string, value: unknown])[];

/** The prefixes of a document: those of outside standards, and `our` for the model's own names on this site. */
export function contextOf(site: string) {
  return { ...PREFIXES, our: new URL(fileAddress('/data/terms.jsonld#'), site).href };
}

/** Entries as JSON-LD 1.1 (W3C), a node a line, in one document that needs no other. `site` is the address of the portal. */
export function jsonLd(entries: readonly EntryData[], site: string): NamedPieces {
  const before = `{"@context":${JSON.stringify(contextOf(site))},"@graph":[\n`;
  return forEachEntry(entries, { before, between: ',\n', end: '\n', after: ']}\n' }, (entry) =>
    JSON.stringify(entryNode(wholly(entry), site)),
  );
}

function entryNode(entry: EntryData, site: string): Node {
  const collection = collectionOf(entry.collection);
  const others: Translated = Object.entries(entry.translations);
  const story = withTranslations(
    entry.story,
    others.map(([code, said]) => [code, (said as { story?: string }).story]),
    languageOf(entry),
  );
  return {
    '@id': nodeId(entry.collection, entry.id, site),
    '@type': `our:${entry.collection}`,
    'our:id': entry.id,
    ...(entry.address && { 'our:page': { '@id': entry.address } }),
    ...answers(collection, entry, others, site),
    ...(story !== undefined && { 'our:story': story }),
    ...(entry.easyRead && { 'our:easyRead': easyReadNodes(entry.collection, entry.easyRead, site) }),
  };
}

function easyReadNodes(name: CollectionName, versions: NonNullable<EntryData['easyRead']>, site: string): Node[] {
  const { fields } = easyReadOf(collectionOf(name));
  return Object.entries(versions).map(([language, { facts }]) => ({
    'dct:language': language,
    ...Object.fromEntries(
      Object.entries(facts).flatMap(([field, value]) => {
        const asked = fields[field];
        const around = { site, language, name: `easyRead.${field}` };
        return asked ? [[`our:easyRead.${field}`, valueOf(asked, value, [], around)]] : [];
      }),
    ),
  }));
}

const languageOf = ({ facts }: EntryData) =>
  typeof facts['language'] === 'string' ? facts['language'] : firstLanguage;

/** What an entry is named by in linked data: a place on its page, or in this file for what has no page. */
function nodeId(collection: CollectionName, id: string, site: string): string {
  if (collection === 'sources') return new URL(fileAddress(`/data/entries.jsonld#${id}`), site).href;
  return `${new URL(addressOf({ collection, id }, firstLanguage), site).href}#entry`;
}

function answers(collection: Collection, entry: EntryData, others: Translated, site: string): Node {
  const language = languageOf(entry);
  return Object.fromEntries(
    Object.entries(entry.facts).flatMap(([name, value]) => {
      const field = collection.fields[name];
      if (!field || value === undefined) return [];
      const said: Translated = others.map(([code, one]) => [code, (one as EntryData).facts[name]]);
      return [
        [
          propertyOf(collection, name),
          valueOf(field, value, said, { site, language, name: `${collection.name}.${name}` }),
        ],
      ];
    }),
  );
}

/** The name of a field: Dublin Core's or DCAT's where that names this field alone, and else the model's own. */
export function propertyOf(collection: Collection, name: string): string {
  const known = properties.get(collection) ?? propertiesOf(collection);
  properties.set(collection, known);
  return known.get(name) ?? `our:${collection.name}.${name}`;
}

const properties = new WeakMap<Collection, ReadonlyMap<string, string>>();

function propertiesOf({ fields }: Collection): Map<string, string> {
  const known = Object.entries(fields).flatMap(([name, { standards }]) =>
    standards?.dcat ? [[name, standards.dcat] as const] : [],
  );
  const named = Map.groupBy(known, ([, property]) => property);
  return new Map(known.filter(([, property]) => named.get(property)?.length === 1));
}

interface Around {
  readonly site: string;
  readonly language: string;
  /** The name of the field, for those inside its records: `tools.recipients`. */
  readonly name: string;
}

function valueOf(field: Field, value: unknown, said: Translated, around: Around): unknown {
  if (isNoAnswer(value)) return reason(value, said, around);
  switch (field.kind) {
    case 'day':
      return { '@value': value, '@type': 'xsd:date' };
    case 'number':
    case 'yes-no':
      return value;
    case 'term':
      return { '@id': `our:${field.vocabulary?.name}.${String(value)}` };
    case 'terms':
      return list(value).map((one) => ({ '@id': `our:${field.vocabulary?.name}.${String(one)}` }));
    case 'reference':
    case 'references':
      return list(value).map((id) => ({ '@id': nodeId(field.to ?? 'pages', String(id), around.site) }));
    case 'address':
      return { '@id': new URL(isInside(value) ? fileAddress(value) : String(value), around.site).href };
    case 'records':
      return { '@list': list(value).map((one, at) => recordNode(field, one, itemsAt(said, at), around)) };
    case 'kept':
      return Object.entries(value as Node).map(([name, one]) => ({ 'rdfs:label': name, 'our:value': one }));
    case 'lines':
      return { '@list': list(value).flatMap((one, at) => withTranslations(one, itemsAt(said, at), around.language)) };
    default:
      return field.words ? withTranslations(value, said, around.language) : value;
  }
}

function recordNode(field: Field, record: unknown, said: Translated, around: Around): Node {
  return Object.fromEntries(
    Object.entries(record as Node).flatMap(([name, value]) => {
      const inner = field.of?.[name];
      if (!inner || value === undefined) return [];
      const translated: Translated = said.map(([code, one]) => [code, (one as Node | undefined)?.[name]]);
      return [[`our:${around.name}.${name}`, valueOf(inner, value, translated, around)]];
    }),
  );
}

function reason(value: Node, said: Translated, { language }: Around): Node {
  const because: Translated = said.map(([code, one]) => [code, (one as Node | undefined)?.['because']]);
  return {
    '@type': 'our:reason',
    'our:noAnswer': { '@id': `our:${noAnswers.name}.${String(value['noAnswer'])}` },
    ...(value['by'] !== undefined && { 'our:by': { '@value': value['by'], '@type': 'xsd:date' } }),
    ...(value['ground'] !== undefined && {
      'our:ground': { '@id': `our:${withholdingGrounds.name}.${String(value['ground'])}` },
    }),
    'our:because': withTranslations(value['because'], because, language),
  };
}

/** Words with the language of each. */
function withTranslations(value: unknown, said: Translated, language: string): unknown {
  const all: Translated = [[language, value], ...said];
  const given = all.filter(([, one]) => one !== undefined);
  if (given.length === 0) return undefined;
  return given.map(([code, one]) => ({ '@value': one, '@language': code }));
}

const itemsAt = (said: Translated, at: number): Translated =>
  said.map(([code, all]) => [code, Array.isArray(all) ? (all[at] as unknown) : undefined]);

const isInside = (value: unknown): value is string => typeof value === 'string' && value.startsWith('/');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
