import { createHash } from 'node:crypto';
import { digestOf, type Sayings } from '../../register/digest.ts';
import { LICENCE } from '../licence.ts';
import type { FeedEntry, RegisterFeed } from '../register-feed/schema.ts';
import { SCHEMA_VERSION } from '../schema-version.ts';

/** An entry of an example, as it is published. */
export interface ExampleEntry extends Sayings {
  readonly collection: FeedEntry['collection'];
  readonly id: string;
  readonly digest: string;
}

export interface ExampleFeed {
  readonly feed: RegisterFeed;
  /** The lines of the file of all entries, without their line ends. */
  readonly lines: readonly string[];
}

const ORGANISATION = 'fenwick';
const ODS_CODE = 'RX8';

/** An entry that says something, with its digest. */
export function exampleEntry(
  collection: ExampleEntry['collection'],
  id: string,
  facts: Sayings['facts'],
  more: Partial<Sayings> = {},
): ExampleEntry {
  const own = { collection, id, facts, translations: {}, ...more };
  return { ...own, digest: digestOf(own) };
}

/** The invented organisation of the examples. */
export const exampleOrganisation = exampleEntry('organisations', ORGANISATION, {
  name: 'Fenwick Hospitals (invented)',
  odsCode: ODS_CODE,
  kind: 'acute',
});

/** A tool of it. */
export function exampleTool(id: string, facts: Sayings['facts'] = {}, more: Partial<Sayings> = {}): ExampleEntry {
  return exampleEntry(
    'tools',
    `${ORGANISATION}/${id}`,
    {
      name: `The ${id.replaceAll('-', ' ')}`,
      organisation: ORGANISATION,
      inBrief: 'It sorts the letters that come in, so that urgent ones are read first.',
      ...facts,
    },
    more,
  );
}

/**
 * A feed of some entries, and the file that has them all. `at` is the address of the folder of the example, without a slash at
 * its end; `schema` that of the feed's JSON Schema.
 */
export function exampleFeed(
  entries: readonly ExampleEntry[],
  { at, schema, made }: { readonly at: string; readonly schema: string; readonly made: string },
): ExampleFeed {
  const lines = entries.map((entry) => JSON.stringify(entry));
  const whole = lines.map((line) => `${line}\n`).join('');
  return {
    lines,
    feed: {
      $schema: schema,
      schemaVersion: SCHEMA_VERSION,
      publisher: { name: 'Fenwick Hospitals (invented)', address: `${at}/`, odsCode: ODS_CODE },
      made,
      licence: LICENCE.address,
      history: { address: `${at}/history.ndjson`, lines: 0, digest: '0'.repeat(64) },
      whole: { address: `${at}/entries.ndjson`, sha256: sha256(whole), bytes: Buffer.byteLength(whole) },
      entries: entries.map(({ collection, id, facts, digest }) => ({
        collection,
        id,
        name: String(facts['name']),
        odsCode: ODS_CODE,
        digest,
        lastChange: made,
        address: `${at}/${collection}/${id}/`,
        data: `${at}/${collection}/${id}.json`,
      })),
      withdrawn: [],
    },
  };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
