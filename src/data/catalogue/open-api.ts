import { fileAddress } from '../../register/addresses.ts';
import { collectionNames, type CollectionName } from '../../model/collection-names.ts';
import { collectionOf } from '../../model/index.ts';
import { LICENCE } from '../licence.ts';
import { schemaPath } from '../schema/collection-schema.ts';
import type { RegisterAsDataset } from './register-as-dataset.ts';

type Json = Readonly<Record<string, unknown>>;

/** The files of the site as a static API (OpenAPI 3.1). Schemas are those that the site publishes, by their addresses. */
export function openApi(dataset: RegisterAsDataset): Json {
  const schema = (name: string): Json => ({ $ref: fileAddress(schemaPath(dataset.version, `${name}.schema.json`)) });
  const whole = dataset.distributions.map(({ file, title, mediaType, schema }): [string, Json] => [
    file.path,
    {
      get: get(idOf(file.path), title, {
        [mediaType]: schema === undefined ? {} : { schema: { $ref: new URL(schema).pathname } },
      }),
    },
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: dataset.title,
      version: dataset.version,
      description: `${dataset.description} Every path is a file: there are no parameters, no key and no limit.`,
      license: { name: LICENCE.name, url: LICENCE.address },
    },
    servers: [{ url: dataset.page.replace(/\/data\/$/u, '') }],
    externalDocs: { description: 'The page of open data', url: dataset.page },
    paths: {
      ...Object.fromEntries(whole),
      '/data/organisations/{organisation}/entries.json': {
        parameters: [inPath('organisation', 'The id of an organisation')],
        get: get('entriesOfOrganisation', 'What one organisation publishes', {
          'application/json': { schema: schema('entries') },
        }),
      },
      ...Object.fromEntries(collectionNames.flatMap((name) => pathsOfCollection(name, schema(name)))),
      '/data/schemas/index.json': {
        get: get('schemas', 'The versions of the schemas, and what changed in them', { 'application/json': {} }),
      },
    },
  };
}

function pathsOfCollection(name: CollectionName, schema: Json): [string, Json][] {
  if (name === 'sources') return [];
  const { one, byOrganisation } = collectionOf(name);
  const folder = name === 'pages' ? '' : `/${name}`;
  const place = byOrganisation ? '{organisation}/{entry}' : '{entry}';
  const parameters = [
    ...(byOrganisation ? [inPath('organisation', 'The id of its organisation')] : []),
    inPath('entry', `The name of the ${one} in its address`),
  ];
  const operation = `one-${name}`.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  const known = (type: string, content: Json): Json => ({
    parameters,
    get: {
      ...get(`${operation}${type}`, `One ${one}`, content),
      responses: { '200': { description: 'The entry', content }, '404': { description: 'There is no such entry' } },
    },
  });
  return [
    [`${folder}/${place}.json`, known('AsJson', { 'application/json': { schema } })],
    [`${folder}/${place}.md`, known('AsMarkdown', { 'text/markdown': {} })],
  ];
}

function get(operationId: string, summary: string, content: Json): Json {
  return { operationId, summary, responses: { '200': { description: summary, content } } };
}

const inPath = (name: string, description: string): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});

/** `toolsEvidenceCsv` of `/data/tools.evidence.csv`. */
const idOf = (path: string) =>
  path
    .slice('/data/'.length)
    .replace(/(?<![^A-Za-z0-9])[^A-Za-z0-9]+(\w)/gu, (_, letter: string) => letter.toUpperCase());
