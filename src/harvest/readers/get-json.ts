import type { Got } from '../http/client.ts';
import type { GotFile } from '../http/follow.ts';
import { usualBounds, jsonWatch, type JsonWatch } from '../json/bounds.ts';
import { parseJson } from '../json/parse.ts';
import type { ReaderTask } from '../reader.ts';
import type { Validator } from '../received.ts';

/** JSON from an address, with the file that it was read from. */
export interface GotJson {
  readonly is: 'json';
  readonly value: unknown;
  readonly file: GotFile;
  readonly notes: readonly string[];
}

type NotModified = Exclude<Got, GotFile>;

/** Gets JSON, counted while it comes. Without a validator it is always got. Throws a `Fault`. */
export async function getJson(address: string, task: ReaderTask): Promise<GotJson>;
export async function getJson(
  address: string,
  task: ReaderTask,
  validator: Validator | undefined,
): Promise<GotJson | NotModified>;
export async function getJson(
  address: string,
  task: ReaderTask,
  validator?: Validator,
): Promise<GotJson | NotModified> {
  const bounds = { ...usualBounds, items: task.mostEntries };
  let watch: JsonWatch = jsonWatch(bounds);
  const got = await task.client.get(address, {
    accept: 'application/json, application/*+json;q=0.9, */*;q=0.1',
    mostBytes: task.mostBytes,
    signal: task.signal,
    validator,
    watcher: () => {
      watch = jsonWatch(bounds);
      return watch.push;
    },
  });
  if (got.is === 'not-modified') return got;
  const { value, notes } = parseJson(got.bytes, bounds, watch.isWhole());
  return { is: 'json', value, notes, file: got };
}
