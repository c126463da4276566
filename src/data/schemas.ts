import { fileAddress } from '../register/addresses.ts';
import type { DataFile, DataSource, FilesToMake } from './publish.ts';
import { SCHEMA_VERSION } from './schema-version.ts';
import { schemaPath, schemasOfModel, type SchemaFile } from './schema/collection-schema.ts';
import { differences } from './schema/differences.ts';
import { recordedSchemas, schemaVersions } from './schema/versions.ts';

const MEDIA_TYPE = 'application/schema+json';

/** `/data/schemas/…`: the JSON Schemas of this version and of every one before it, and their change log. */
export function* schemas({ theme }: DataSource): Iterable<FilesToMake> {
  yield { name: '/data/schemas/', given: theme.address, files: () => allSchemas(theme.address) };
}

function* allSchemas(site: string): Iterable<DataFile> {
  const at = (path: string) => new URL(fileAddress(path), site).href;
  const versions = schemaVersions().map((one) => ({
    ...one,
    files: one.published === null ? schemasOfModel() : recordedSchemas(one.version),
  }));
  for (const { version, files } of versions)
    for (const file of files)
      yield {
        path: schemaPath(version, file.name),
        mediaType: MEDIA_TYPE,
        content: `${JSON.stringify(withWholeId(file, at), null, 2)}\n`,
      };
  const index = {
    current: SCHEMA_VERSION,
    versions: versions.map(({ files, ...one }) => ({
      ...one,
      schemas: files.map(({ name }) => at(schemaPath(one.version, name))),
    })),
    notInTheSchemas: differences,
  };
  yield {
    path: '/data/schemas/index.json',
    mediaType: 'application/json',
    content: `${JSON.stringify(index, null, 2)}\n`,
    count: versions.length,
  };
}

/** A schema is named by where it is; it is recorded without the host, which is the publisher's. */
function withWholeId({ schema }: SchemaFile, at: (path: string) => string): SchemaFile['schema'] {
  return { ...schema, $id: at(String(schema['$id'])) };
}
