import type { LanguageCode } from '../../i18n/languages.ts';
import type { Theme } from '../../site.ts';
import { inEnglish, plain, thing, typed, type Prefixes, type Thing, type Value } from './graph.ts';
import type { Distribution, RegisterAsDataset } from './register-as-dataset.ts';

export const PREFIXES: Prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The authority tables of the EU that DCAT-AP 3 asks for. */
const EU = 'http://publications.europa.eu/resource/authority';
const IANA = 'https://www.iana.org/assignments/media-types';
const EU_LANGUAGES: Readonly<Record<LanguageCode, string>> = { en: 'ENG', cy: 'CYM', ur: 'URD' };
const EU_FILE_TYPES: Readonly<Record<string, string>> = {
  csv: 'CSV',
  json: 'JSON',
  jsonld: 'JSON_LD',
  ods: 'ODS',
  parquet: 'PARQUET',
  xlsx: 'XLSX',
};
/** Media types that IANA has registered; that of JSON lines is not among them. */
const UNREGISTERED: ReadonlySet<string> = new Set(['application/x-ndjson']);

/**
 * The register as a catalogue of one dataset, in DCAT 3 (W3C 2024) as its profile DCAT-AP 3 asks for it: what is mandatory and
 * what is recommended, as far as we know it.
 */
export function dcat(dataset: RegisterAsDataset, { contacts }: Theme): Thing[] {
  const catalogue = `${dataset.page}#catalogue`;
  const contact = contacts?.data && `${dataset.page}#contact`;
  const spoken = dataset.languages.map((code) => thing(`${EU}/language/${EU_LANGUAGES[code as LanguageCode]}`));
  const common = {
    'dct:publisher': thing(dataset.publisher.id),
    'dct:language': spoken,
    'dct:license': thing(dataset.licence),
    'dct:modified': typed(dataset.modified, 'xsd:date'),
  };
  return [
    {
      '@id': catalogue,
      '@type': 'dcat:Catalog',
      'dct:title': inEnglish(`The catalogue of ${dataset.title}`),
      'dct:description': inEnglish('The open data of this site.'),
      ...common,
      'foaf:homepage': thing(dataset.page.replace(/data\/$/u, '')),
      'dcat:themeTaxonomy': thing(`${EU}/data-theme`),
      'dcat:dataset': thing(dataset.id),
    },
    {
      '@id': dataset.id,
      '@type': 'dcat:Dataset',
      'dct:title': inEnglish(dataset.title),
      'dct:description': inEnglish(dataset.description),
      ...common,
      'dct:identifier': plain(dataset.id),
      'dcat:version': plain(dataset.version),
      'dcat:keyword': dataset.keywords.map(inEnglish),
      'dcat:theme': [thing(`${EU}/data-theme/HEAL`), thing(`${EU}/data-theme/TECH`)],
      'dct:accessRights': thing(`${EU}/access-right/PUBLIC`),
      'dcat:landingPage': thing(dataset.page),
      ...(contact && { 'dcat:contactPoint': thing(contact) }),
      'dcat:distribution': dataset.distributions.map(({ address }) => thing(address)),
    },
    { '@id': dataset.publisher.id, '@type': 'foaf:Agent', 'foaf:name': inEnglish(dataset.publisher.name) },
    ...(contact && contacts.data
      ? [
          {
            '@id': contact,
            '@type': 'vcard:Kind',
            'vcard:fn': plain(dataset.publisher.name),
            'vcard:hasEmail': thing(`mailto:${contacts.data}`),
          },
        ]
      : []),
    ...dataset.distributions.flatMap((one) => distribution(one, dataset)),
  ];
}

function distribution({ file, address, title, mediaType, schema }: Distribution, dataset: RegisterAsDataset): Thing[] {
  const checksum = `${dataset.page}#checksum-of-${file.path.slice(file.path.lastIndexOf('/') + 1)}`;
  const fileType = EU_FILE_TYPES[file.path.slice(file.path.lastIndexOf('.') + 1)];
  const optional: Record<string, Value> = {
    ...(fileType && { 'dct:format': thing(`${EU}/file-type/${fileType}`) }),
    ...(schema !== undefined && { 'dct:conformsTo': thing(schema) }),
    ...(!UNREGISTERED.has(mediaType) && { 'dcat:mediaType': thing(`${IANA}/${mediaType}`) }),
  };
  return [
    {
      '@id': address,
      '@type': 'dcat:Distribution',
      'dct:title': inEnglish(title),
      'dct:description': inEnglish(
        `${title}, ${file.count ?? 0} ${/\.(?:csv|parquet)$/u.test(file.path) ? 'rows' : 'entries'}.`,
      ),
      'dcat:accessURL': thing(address),
      'dcat:downloadURL': thing(address),
      'dct:license': thing(dataset.licence),
      'dct:modified': typed(dataset.modified, 'xsd:date'),
      'dcat:byteSize': typed(String(file.bytes), 'xsd:nonNegativeInteger'),
      'spdx:checksum': thing(checksum),
      ...optional,
    },
    {
      '@id': checksum,
      '@type': 'spdx:Checksum',
      'spdx:algorithm': thing('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': typed(file.sha256, 'xsd:hexBinary'),
    },
    ...(schema === undefined
      ? []
      : [{ '@id': schema, '@type': 'dct:Standard', 'dct:title': inEnglish(`JSON Schema of ${title}`) }]),
  ];
}
