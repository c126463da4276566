import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SchemaFile } from './collection-schema.ts';

/** Where the schemas of every version are kept in the project’s folder, so that their addresses go on answering. */
export const VERSIONS = 'src/data/schema-versions';
export const CHANGES = 'changes.json';

const version = z.strictObject({
  /** Semantic version, the newest first in the list. */
  version: z.string().regex(/^[0-9]+\.[0-9]+\.[0-9]+$/u),
  /** The day on which it was published, after which it never changes; null while it is being made. */
  published: z.iso.date().nullable(),
  /** What changed, for whoever reads the data. */
  changes: z.array(z.string().min(1)).min(1),
});

/** One version of the schemas, in the change log. */
export type SchemaVersion = z.infer<typeof version>;

/** The change log of the schemas, the newest version first. Throws when the file does not fit: a fault in the project. */
export function schemaVersions(folder = VERSIONS): SchemaVersion[] {
  return z
    .array(version)
    .min(1)
    .parse(JSON.parse(readFileSync(join(folder, CHANGES), 'utf8')));
}

/** The recorded schemas of a published version, by the names of their files. */
export function recordedSchemas(of: string, folder = VERSIONS): SchemaFile[] {
  return readdirSync(join(folder, of))
    .toSorted()
    .map((name) => ({
      name,
      schema: JSON.parse(readFileSync(join(folder, of, name), 'utf8')) as SchemaFile['schema'],
    }));
}

/**
 * Why the schemas of the model cannot be published under the version that they name, in words; undefined where they can.
 *
 * A version that is being made is the model's own, whatever it is; one that was published never changes.
 */
export function whyNotThisVersion(
  model: readonly SchemaFile[],
  recorded: (version: string) => readonly SchemaFile[],
  log: readonly SchemaVersion[],
  current: string,
): string | undefined {
  const entry = log.find(({ version: one }) => one === current);
  if (!entry) return `The change log has no version ${current}. Write in ${CHANGES} what it changes.`;
  if (entry.published === null) return undefined;
  const unlike = namesThatDiffer(model, recorded(current));
  if (unlike.length === 0) return undefined;
  return (
    `Version ${current} was published on ${entry.published}, and the model has changed since (${unlike.join(', ')}). ` +
    `Raise SCHEMA_VERSION, and write in ${CHANGES} what changed.`
  );
}

function namesThatDiffer(some: readonly SchemaFile[], others: readonly SchemaFile[]): string[] {
  const texts = (files: readonly SchemaFile[]) =>
    new Map(files.map(({ name, schema }) => [name, JSON.stringify(schema)]));
  const [a, b] = [texts(some), texts(others)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).toSorted();
}
