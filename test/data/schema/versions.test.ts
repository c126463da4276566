import { expect, test } from 'vitest';
import { schemas } from '../../../src/data/schemas.ts';
import { SCHEMA_VERSION } from '../../../src/data/schema-version.ts';
import { schemasOfModel, type SchemaFile } from '../../../src/data/schema/collection-schema.ts';
import { recordedSchemas, schemaVersions, whyNotThisVersion } from '../../../src/data/schema/versions.ts';
import { filesFrom, SITE, sourceOf } from '../../fixtures/open-data.ts';

test('a published version is as it was published: else run “npm run schema” and do what it says', () => {
  expect(whyNotThisVersion(schemasOfModel(), recordedSchemas, schemaVersions(), SCHEMA_VERSION)).toBe(undefined);
});

const file = (name: string, type: string): SchemaFile => ({ name, schema: { type } });
const model = [file('tools.schema.json', 'object')];
const log = (published: string | null) => [{ version: '1.0.0', published, changes: ['The first version.'] }];

test('a model that changed after its version was published needs a new version', () => {
  const why = (recorded: SchemaFile[], on: string | null) => whyNotThisVersion(model, () => recorded, log(on), '1.0.0');
  expect(why(model, '2026-12-01')).toBe(undefined);
  for (const recorded of [[file('tools.schema.json', 'array')], [], [...model, file('care.schema.json', 'object')]]) {
    expect(why(recorded, '2026-12-01')).toContain('Raise SCHEMA_VERSION');
    expect(why(recorded, null)).toBe(undefined);
  }
});

test('a new version needs a line in the change log', () => {
  expect(whyNotThisVersion(model, () => model, log('2026-12-01'), '1.1.0')).toContain('no version 1.1.0');
});

test('the versions stand newest first, and those before the newest are published', () => {
  const [, ...former] = schemaVersions();
  expect(schemaVersions()[0]?.version).toBe(SCHEMA_VERSION);
  expect(former.filter(({ published }) => published === null)).toEqual([]);
});

test('each schema of each version answers at the address that it names itself by', async () => {
  const files = (await filesFrom(schemas(sourceOf([])))).map(
    ({ path, content }) => [path, JSON.parse(String(content)) as { $id?: string }] as const,
  );
  const named = files.flatMap(([path, { $id }]) => ($id ? [[path, $id]] : []));
  expect(named.length).toBeGreaterThanOrEqual(schemaVersions().length * schemasOfModel().length);
  for (const [path, id] of named) expect(id).toBe(`${SITE}${path}`);
  expect(named.map(([path]) => path)).toContain(`/data/schemas/${SCHEMA_VERSION}/tools.schema.json`);
  expect(files.find(([path]) => path === '/data/schemas/index.json')?.[1]).toMatchObject({ current: SCHEMA_VERSION });
});
