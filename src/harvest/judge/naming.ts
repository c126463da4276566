import { shortHash, slugOf } from '../../exchange/slug.ts';
import { isIdPart } from '../../model/field.ts';
import { reservedIds } from '../../register/addresses.ts';

/** What a name must not meet. */
export interface Taken {
  /** The ids of the other sources. All names that begin with one of them are theirs. */
  readonly sources: readonly string[];
  /** Whether an id is that of an entry of another source, or of our own. */
  readonly isTaken: (id: string) => boolean;
}

/**
 * The id under which an organisation of a source is published here: that of the source where it is its only one, else
 * `<source>-<id>`. It never changes once it is given: addresses stay.
 *
 * `known`: the ids that its organisations have already, by the source's own; `only`: whether the feed has one organisation.
 */
export function nameOfOrganisation(
  source: string,
  id: string,
  {
    known,
    only,
    taken,
  }: { readonly known: ReadonlyMap<string, string>; readonly only: boolean; readonly taken: Taken },
): string {
  const given = known.get(id);
  if (given !== undefined) return given;
  const isFree = only && known.size === 0 && !reservedIds.has(source) && !taken.isTaken(source);
  return isFree ? source : nameBelow(source, id, taken);
}

/** The id under which something of a source is published here, where it belongs to no organisation: `<source>-<id>`. */
export function nameBelow(source: string, id: string, taken: Taken): string {
  const wanted = `${source}-${id}`;
  if (isIdPart(wanted) && isOurs(source, wanted, taken)) return wanted;
  // Two sources, `north` and `north-east`, could both come to `north-east-care`. Then the shorter one gives way.
  for (let turn = 0; ; turn += 1) {
    const end = shortHash(`${id}${'.'.repeat(turn)}`);
    const other = `${slugOf(source, 80 - end.length - 1)}-${end}`;
    if (isOurs(source, other, taken)) return other;
  }
}

function isOurs(source: string, wanted: string, { sources, isTaken }: Taken): boolean {
  const isOfOther = sources.some(
    (other) => other.startsWith(`${source}-`) && (wanted === other || wanted.startsWith(`${other}-`)),
  );
  return !isOfOther && !isTaken(wanted);
}
