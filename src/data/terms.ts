import { collectionNames } from '../model/collection-names.ts';
import type { Field } from '../model/field.ts';
import { easyReadOf } from '../model/easy-read.ts';
import { collectionOf } from '../model/index.ts';
import { vocabularies } from '../model/vocabulary/vocabulary.ts';
import { contextOf, OWN_NAMES, propertyOf } from './forms/json-ld.ts';
import type { DataFile, DataSource } from './publish.ts';

/** `/data/terms.jsonld`: what our linked data means, each question a property and each term of a closed list a concept. */
export function* terms({ theme }: DataSource): Iterable<DataFile> {
  const graph = [
    ...Object.entries(OWN_NAMES).map(([id, label]) => ({
      '@id': `our:${id}`,
      '@type': id === 'reason' ? 'rdfs:Class' : 'rdf:Property',
      'rdfs:label': inEnglish(label),
    })),
    ...collectionNames.flatMap((name) => {
      const collection = collectionOf(name);
      return [
        { '@id': `our:${name}`, '@type': 'rdfs:Class', 'rdfs:label': inEnglish(collection.one) },
        ...Object.entries(collection.fields).flatMap(([field, one]) => [
          property(propertyOf(collection, field), one),
          ...Object.entries(one.of ?? {}).map(([part, of]) => property(`our:${name}.${field}.${part}`, of)),
        ]),
      ];
    }),
    ...Object.entries(easyReadOf(collectionOf('tools')).fields).flatMap(([field, one]) => [
      property(`our:easyRead.${field}`, one),
      ...Object.entries(one.of ?? {}).map(([part, of]) => property(`our:easyRead.${field}.${part}`, of)),
    ]),
    ...[...vocabularies.values()].flatMap((one) => [
      { '@id': `our:${one.name}`, '@type': 'skos:ConceptScheme' },
      ...one.terms.map(({ id, label, meaning, source }) => ({
        '@id': `our:${one.name}.${id}`,
        '@type': 'skos:Concept',
        'skos:inScheme': { '@id': `our:${one.name}` },
        'skos:prefLabel': inEnglish(label),
        'skos:definition': inEnglish(meaning),
        'dct:source': source,
      })),
    ]),
  ];
  const content = `${JSON.stringify({ '@context': contextOf(theme.address), '@graph': graph }, null, 1)}\n`;
  yield { path: '/data/terms.jsonld', mediaType: 'application/ld+json', content, count: graph.length };
}

function property(id: string, { question, help, standards }: Field) {
  return {
    '@id': id,
    '@type': 'rdf:Property',
    'rdfs:label': inEnglish(question),
    'rdfs:comment': inEnglish(help),
    ...(standards?.dpv && { 'skos:closeMatch': { '@id': standards.dpv } }),
  };
}

const inEnglish = (text: string) => ({ '@value': text, '@language': 'en' });
