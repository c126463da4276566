import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../../../src/register/digest.ts';
import type { Entry } from '../../../src/register/entry.ts';
import { collectionOf } from '../../../src/model/index.ts';
import { cases } from '../../harvest/fault-cases.ts';
import { randomFrom, type Random } from '../random.ts';
import { variant } from '../vary.ts';
import { recordFaults, type RecordFault } from './record-faults.ts';

/** An entry as a publisher of the bench publishes it. */
export interface PublishedEntry {
  readonly collection: 'organisations' | 'tools';
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly translations: object;
}

/** A publisher, and what must come of it. */
export interface Publisher {
  readonly id: string;
  readonly odsCode: string;
  /** Of a server that does something else than hand out its files: which of the cases. */
  readonly serverFault?: number;
  readonly recordFault?: RecordFault;
  /** Whether its certificate is made out for another name. */
  readonly wrongName?: true;
  /** Whether its feed begins with a byte order mark, which takes nothing from it. */
  readonly mark?: true;
}

export const HOSTS = 'feeds.test';
export const hostOf = ({ id }: Pick<Publisher, 'id'>) => `${id}.${HOSTS}`;
const FAULTY_OF = 10;

/** So many publishers, of which every tenth is faulty: over every fault of a server and of a record in turn. */
export function plan(count: number): Publisher[] {
  let turn = 0;
  return Array.from({ length: count }, (_, at): Publisher => {
    const name = { id: `p${String(at).padStart(4, '0')}`, odsCode: `Z${String(at).padStart(4, '0')}` };
    if (at % FAULTY_OF !== FAULTY_OF - 1) return name;
    const which = turn++ % (cases.length + recordFaults.length + 2);
    const recordFault = recordFaults[which - cases.length];
    if (which < cases.length) return { ...name, serverFault: which };
    if (recordFault) return { ...name, recordFault };
    return which === cases.length + recordFaults.length ? { ...name, wrongName: true } : { ...name, mark: true };
  });
}

/** Names other than our own organisations and products: the entries of a publisher stand for themselves. */
const OTHERS = new Set(['products', 'data-uses', 'tools', 'notices']);

/** The entries of a publisher: its organisation and its tools, the faulty one last. The same each time for the same edition. */
export function entriesOf(
  { id, odsCode }: Publisher,
  many: number,
  examples: readonly Entry<'tools'>[],
  edition = 0,
): PublishedEntry[] {
  const random = randomFrom(Number(id.slice(1)) + 1);
  const organisation = { name: `Practice ${id} (invented)`, odsCode, kind: 'gp-practice', nation: 'england' };
  return [
    { collection: 'organisations', id, facts: organisation, translations: {} },
    ...Array.from({ length: many - 1 }, (_, at) => toolOf(id, at, edition, examples, random)),
  ];
}

function toolOf(
  id: string,
  at: number,
  edition: number,
  examples: readonly Entry<'tools'>[],
  random: Random,
): PublishedEntry {
  const example = random.one(examples);
  const facts = Object.fromEntries(
    Object.entries(variant(example, examples, random)).filter(([name]) => {
      const field = collectionOf('tools').fields[name];
      const names = [field, ...Object.values(field?.of ?? {})].some((one) => one?.to && OTHERS.has(one.to));
      return !names;
    }),
  );
  const name = `${String(facts['name']).slice(0, 120)}, edition ${edition}`;
  return { collection: 'tools', id: `${id}/tool-${at}`, facts: { ...facts, organisation: id, name }, translations: {} };
}

/** Writes the feed of a publisher and the file of its entries into a folder. */
export async function writeFeed(
  folder: string,
  publisher: Publisher,
  entries: readonly PublishedEntry[],
  { port, on }: { readonly port: number; readonly on: string },
): Promise<void> {
  const origin = `http://${hostOf(publisher)}:${port}`;
  const { id, odsCode, recordFault } = publisher;
  const faulty = recordFault
    ? entries.flatMap((one, at) => (at === entries.length - 1 ? recordFault.make(one) : [one]))
    : entries;
  const lines = faulty.map((entry) => `${JSON.stringify(entry)}\n`);
  const text = (recordFault?.lines ? recordFault.lines(lines) : lines).join('');
  const listed = faulty.map((entry) => ({
    collection: entry.collection,
    id: entry.id,
    name: String(entry.facts['name']),
    odsCode,
    digest: digestOf(entry),
    lastChange: on,
    address: `${origin}/${entry.collection}/${entry.id}/`,
  }));
  const feed = {
    $schema: `${origin}/data/schemas/1.0.0/register-feed.schema.json`,
    schemaVersion: '1.0.0',
    publisher: { name: `Practice ${id} (invented)`, address: `${origin}/`, odsCode },
    made: on,
    licence: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    history: { address: `${origin}/data/history.ndjson`, lines: 0, digest: '0'.repeat(64) },
    whole: {
      address: `${origin}/data/entries.ndjson`,
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: Buffer.byteLength(text),
    },
    entries: recordFault?.listed
      ? listed.map((one, at) => (at === listed.length - 1 ? { ...one, ...recordFault.listed } : one))
      : listed,
    withdrawn: [],
  };
  await put(join(folder, id, 'data/entries.ndjson'), text);
  await put(join(folder, id, 'data/register.json'), `${publisher.mark ? '\uFEFF' : ''}${JSON.stringify(feed)}\n`);
}

/** Where the publishers are served. */
export interface Ports {
  readonly port: number;
  /** By TLS, with a certificate for another name than any publisher's. */
  readonly securePort: number;
}

/** Writes the settings of the source that a publisher is. */
export async function writeSource(root: string, publisher: Publisher, { port, securePort }: Ports): Promise<void> {
  const { id, odsCode, wrongName } = publisher;
  const origin = wrongName ? `https://${hostOf(publisher)}:${securePort}` : `http://${hostOf(publisher)}:${port}`;
  const settings = {
    name: `Practice ${id} (invented)`,
    kind: 'candour-feed',
    address: `https://${id}.example.org/`,
    feed: `${origin}/data/register.json`,
    licence: 'CC0 1.0',
    language: 'en',
    contact: 'register@example.org',
    speaksFor: [odsCode],
  };
  await put(join(root, 'content/sources', `${id}.json`), `${JSON.stringify(settings, null, 2)}\n`);
}

export async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
