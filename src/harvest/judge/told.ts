import type { Received, Unreadable } from '../received.ts';
import type { Kept, NotTaken } from './verdict.ts';

/** What is told of a record that was not taken. */
export function toldOf(
  record: Pick<Received, 'place' | 'collection' | 'id'> & { readonly sayings?: Received['sayings'] },
  { code, at = [], because, instead }: NotTaken,
): Kept['told'] {
  const { place, collection, id, sayings } = record;
  const name = sayings?.facts['name'];
  return {
    code,
    place: within(place, at),
    collection,
    id: cut(id, 400),
    ...(typeof name === 'string' && { name: cut(name, 400) }),
    because: cut(because, 2_000),
    instead: cut(instead, 2_000),
  };
}

/** A place inside a record: a JSON Pointer goes on (RFC 6901), a row of a table is told as it is. */
function within(place: string, at: readonly PropertyKey[]): string {
  const isPointer = place === '' || place.startsWith('/');
  const rest = at.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return cut(isPointer ? place + rest : place, 1_000);
}

const cut = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : text;

/** A record that could not even be read. */
export function unreadable({ place, id, collection, code, because, instead }: Unreadable): Kept {
  return {
    is: code === 'newer-schema' ? 'held' : 'refused',
    key: collection !== undefined && id !== undefined ? `${collection}/${id}` : undefined,
    digest: undefined,
    told: {
      code,
      place: cut(place, 1_000),
      ...(collection !== undefined && { collection }),
      ...(id !== undefined && { id: cut(id, 400) }),
      because: cut(because, 2_000),
      instead: cut(instead, 2_000),
    },
  };
}
