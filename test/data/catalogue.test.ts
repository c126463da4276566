import { Validator } from '@seriousme/openapi-schema-validator';
import rdf from '@zazuko/env';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { readFileSync } from 'node:fs';
import ShaclValidator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/data/catalogue/index.ts';
import { asTurtle, inEnglish, thing } from '../../src/data/catalogue/graph.ts';
import { registerAsDataset } from '../../src/data/catalogue/register-as-dataset.ts';
import { datasetForSearch } from '../../src/data/catalogue/schema-org.ts';
import { inScript } from '../../src/data/linked-data-in-page.ts';
import { eachEntry } from '../../src/data/each-entry.ts';
import { publish, type WrittenFile } from '../../src/data/publish.ts';
import { schemasOfModel } from '../../src/data/schema/collection-schema.ts';
import { wholeRegister } from '../../src/data/whole-register.ts';
import { articleOf } from '../../src/data/views/entry-as-data.ts';
import { HOSTILE, sourceOf } from '../fixtures/open-data.ts';
import { entryOf } from '../fixtures/register.ts';
import { writeProject } from '../fixtures/project.ts';

const source = sourceOf([
  entryOf('tools', 'riverside/x', {}, { cy: { name: 'Enw' } }),
  ...HOSTILE.map((name, at) => entryOf('tools', `riverside/hostile-${at}`, { name })),
]);
let written: readonly WrittenFile[];
const files = new Map<string, string>();

beforeAll(async () => {
  written = (await publish([wholeRegister, eachEntry], source, await writeProject({}))).all;
  for (const { path, content } of catalogue(source, written)) files.set(path, content as string);
});

const textOf = (path: string) => files.get(`/data/${path}`) ?? '';
const jsonOf = (path: string) => JSON.parse(textOf(path)) as Record<string, unknown>;
const turtle = (text: string): Quad[] => new Parser().parse(text);
const shapes = () => rdf.dataset(turtle(readFileSync('test/fixtures/dcat-ap-shapes.ttl', 'utf8')));

describe('the catalogue in DCAT-AP', () => {
  test('fits the shapes of what is mandatory and recommended', async () => {
    const validator = new ShaclValidator(shapes(), { factory: rdf });
    const report = await validator.validate(rdf.dataset(turtle(textOf('catalogue.ttl'))));
    const said = report.results.map(
      (one) => `${one.focusNode?.value} ${one.path?.value} ${one.message?.map(({ value }) => value).join()}`,
    );
    expect(said).toEqual([]);
    expect(report.conforms).toBe(true);
  });

  test('does not fit them when something mandatory is missing: the shapes are looked at', async () => {
    const validator = new ShaclValidator(shapes(), { factory: rdf });
    for (const missing of ['accessURL', 'publisher', 'byteSize', 'description', 'contactPoint']) {
      const some = turtle(textOf('catalogue.ttl')).filter(({ predicate }) => !predicate.value.endsWith(missing));
      expect((await validator.validate(rdf.dataset(some))).conforms, missing).toBe(false);
    }
  });

  test('says the same as Turtle and as JSON-LD', async () => {
    const inJson = (await jsonld.toRDF(jsonOf('catalogue.jsonld'), {
      format: 'application/n-quads',
    })) as unknown as string;
    const statements = (quads: Quad[]) =>
      quads
        .map(
          ({ subject, predicate, object }) =>
            `${subject.value} ${predicate.value} ${object.value} ${'datatype' in object ? object.datatype.value : ''}`,
        )
        .toSorted();
    expect(statements(turtle(inJson))).toEqual(statements(turtle(textOf('catalogue.ttl'))));
  });

  test('names every file of the whole register with its size and checksum', () => {
    const dataset = registerAsDataset(written, source.register, source.theme);
    const whole = written.filter(({ path }) => /^\/data\/[^/]+$/u.test(path) && !path.endsWith('csv-metadata.json'));
    expect(dataset.distributions.map(({ file }) => file)).toEqual(whole);
    for (const { sha256, bytes } of whole) {
      expect(textOf('catalogue.ttl')).toContain(sha256);
      expect(textOf('catalogue.ttl')).toContain(`"${bytes}"^^xsd:nonNegativeInteger`);
    }
  });

  test('Turtle gives back texts that hold its own signs', () => {
    const prefixes = { dct: 'http://purl.org/dc/terms/' };
    for (const text of [...HOSTILE, '"\\"', 'two\nlines\ttab', '\u2028'])
      expect(
        turtle(
          asTurtle(
            [
              {
                '@id': 'https://x.example/<a b>',
                '@type': 'dct:Agent',
                'dct:title': inEnglish(text),
                'dct:relation': thing('https://x.example/"'),
              },
            ],
            prefixes,
          ),
        ).find(({ predicate }) => predicate.value.endsWith('title'))?.object.value,
      ).toBe(text);
  });
});

test('the description of the API is valid OpenAPI 3.1, and each of its fixed paths is a file', async () => {
  const description = jsonOf('openapi.json');
  // The validator follows references inside one document only; those to our schemas are looked at by themselves.
  const references = [...textOf('openapi.json').matchAll(/"\$ref": "([^"]*)"/gu)].map(([, path = '']) => path);
  expect(references.filter((path) => !schemasOfModel().some(({ schema }) => schema['$id'] === path))).toEqual([]);
  const alone = textOf('openapi.json').replace(/"\$ref": "[^"]*"/gu, '"type": "object"');
  const result = await new Validator().validate(JSON.parse(alone) as Record<string, unknown>);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  const paths = Object.keys(description['paths'] as object);
  const known = new Set([...written.map(({ path }) => path), '/data/schemas/index.json']);
  expect(paths.filter((path) => !path.includes('{') && !known.has(path))).toEqual([]);
  expect(paths).toContain('/tools/{organisation}/{entry}.json');
  for (const example of ['/tools/riverside/x.json', '/tools/riverside/x.md', '/organisations/riverside.json'])
    expect(known).toContain(example);
});

test('the Data Package names every table with its size and hash, and its keys lead to tables that are there', () => {
  const { resources } = jsonOf('datapackage.json') as {
    resources: {
      name: string;
      path: string;
      hash: string;
      bytes: number;
      schema: { fields: { name: string }[]; primaryKey: string[]; foreignKeys?: { reference: { resource: string } }[] };
    }[];
  };
  const tables = written.filter(({ path }) => /^\/data\/[^/]+\.csv$/u.test(path));
  expect(resources.map(({ path, hash, bytes }) => [`/data/${path}`, hash, bytes])).toEqual(
    tables.map(({ path, sha256, bytes }) => [path, `sha256:${sha256}`, bytes]),
  );
  const names = new Set(resources.map(({ name }) => name));
  for (const { name, schema } of resources) {
    expect(name).toMatch(/^[a-z0-9._-]+$/u);
    const fields = schema.fields.map((field) => field.name);
    for (const key of schema.primaryKey) expect(fields).toContain(key);
    for (const { reference } of schema.foreignKeys ?? []) expect(names).toContain(reference.resource);
  }
});

describe('linked data in pages', () => {
  test.each(HOSTILE)('no text ends the script element that it stands in: %s', (name) => {
    const entry = entryOf('tools', 'riverside/y', { name, inBrief: `${name}\u2028` });
    const text = inScript(articleOf(entry, source.register, source.theme, 'en'));
    expect(text).not.toMatch(/<|\u2028/u);
    expect(JSON.parse(text)).toMatchObject({ '@type': 'Article', headline: name });
  });

  test('the dataset that search engines read is the one of the catalogue', async () => {
    const dataset = datasetForSearch(registerAsDataset(written, source.register, source.theme)) as {
      '@id': string;
      distribution: unknown[];
    };
    expect(textOf('catalogue.ttl')).toContain(`<${dataset['@id']}>`);
    const inSchemaOrg = { ...dataset, '@context': { '@vocab': 'https://schema.org/' } };
    const expanded = await jsonld.expand(inSchemaOrg);
    expect(expanded[0]?.['https://schema.org/distribution']).toHaveLength(dataset.distribution.length);
  });
});
