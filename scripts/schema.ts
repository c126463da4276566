/** `npm run schema`: whether the model may still change the JSON Schemas of its version; publishes a version for good. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_VERSION } from '../src/data/schema-version.ts';
import { schemasOfModel } from '../src/data/schema/collection-schema.ts';
import { CHANGES, recordedSchemas, schemaVersions, VERSIONS, whyNotThisVersion } from '../src/data/schema/versions.ts';
import { buildDay } from '../src/register/build-day.ts';
import { stop } from './stop.ts';

const USAGE = `npm run schema               says whether the model goes with the version of the schemas that it names
npm run schema -- publish    records the schemas of that version, which never change from then on`;

const [, , action, ...more] = process.argv;
if (more.length > 0 || !['publish', undefined].includes(action)) stop(USAGE);
const log = schemaVersions();
const why = whyNotThisVersion(schemasOfModel(), recordedSchemas, log, SCHEMA_VERSION);
if (why !== undefined) stop(why);
const current = log.find(({ version }) => version === SCHEMA_VERSION);
if (action === 'publish' && current?.published === null) {
  const folder = join(VERSIONS, SCHEMA_VERSION);
  mkdirSync(folder, { recursive: true });
  for (const { name, schema } of schemasOfModel())
    writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 1)}\n`);
  const published = log.map((one) => (one === current ? { ...one, published: buildDay(process.env) } : one));
  writeFileSync(join(VERSIONS, CHANGES), `${JSON.stringify(published, null, 2)}\n`);
}
console.log(
  current?.published === null && action !== 'publish'
    ? `Version ${SCHEMA_VERSION} of the schemas is being made: they are those of the model.`
    : `The schemas of version ${SCHEMA_VERSION} go with the model.`,
);
