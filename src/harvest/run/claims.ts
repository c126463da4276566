import type { Ground } from '../judge/ground.ts';
import { skeletonOf } from '../judge/look-alike.ts';
import type { SourceState } from '../settle/state.ts';
import type { OwnContent } from './own-content.ts';
import type { SourceSettings } from './sources.ts';

/** Whose a name or an id is. */
interface Claim {
  /** Empty: our own. */
  readonly source: string;
  readonly name: string;
  /** Whether it was published before this harvest. */
  readonly isOld: boolean;
}

/** Which names, ids and ODS codes are whose, over all sources: no source can take what is another's. */
export interface Claims {
  /** What a source is held against. Names that it takes now are its own from now on. */
  groundOf(
    source: SourceSettings,
    state: SourceState,
    accept: boolean,
  ): Omit<Ground, 'today'> & { readonly accepted: Set<string> };
  /** Pairs of sources that came with one new name in this harvest, of which the quicker one was taken. */
  readonly clashes: ReadonlySet<string>;
  /** Lets go of the names that sources took in this harvest, so that they can be judged again. */
  release(sources: ReadonlySet<string>): void;
}

/** The claims before a harvest: of our own content, and of what is published of each source. */
export function claimsOf(
  own: OwnContent,
  sources: readonly SourceSettings[],
  states: ReadonlyMap<string, SourceState>,
): Claims {
  const names = new Map<string, Claim>();
  const ids = new Map<string, string>();
  const speakers = new Map<string, string[]>();
  for (const { name } of own.organisations) names.set(skeletonOf(name), { source: '', name, isOld: true });
  for (const [source, { records }] of states)
    for (const [key, { id, name, gone }] of Object.entries(records)) {
      ids.set(id, source);
      if (key.startsWith('organisations/') && gone === undefined)
        names.set(skeletonOf(name), names.get(skeletonOf(name)) ?? { source, name, isOld: true });
    }
  for (const { id, speaksFor } of sources)
    for (const code of speaksFor) speakers.set(code, [...(speakers.get(code) ?? []), id]);
  const ownCodes = new Set(own.organisations.flatMap(({ odsCode }) => odsCode ?? []));
  const ownIds = new Set(['organisations', 'products', 'notices'].flatMap((name) => [...own.ids[name as 'products']]));
  const clashes = new Set<string>();

  const looksLike =
    (source: SourceSettings, state: SourceState, accept: boolean, accepted: Set<string>) => (name: string) => {
      const skeleton = skeletonOf(name);
      const claim = names.get(skeleton);
      if (!claim) names.set(skeleton, { source: source.id, name, isOld: false });
      if (!claim || claim.source === source.id) return undefined;
      if (skeleton === skeletonOf(source.name) || state.acceptedNames.includes(skeleton)) return undefined;
      if (accept) {
        accepted.add(skeleton);
        return undefined;
      }
      if (!claim.isOld) clashes.add(source.id).add(claim.source);
      return claim.source === ''
        ? `that of our own organisation “${claim.name}”`
        : `that of “${claim.name}” of the source “${claim.source}”`;
    };

  return {
    clashes,
    release: (some) => {
      for (const [skeleton, { source, isOld }] of names) if (!isOld && some.has(source)) names.delete(skeleton);
    },
    groundOf: (source, state, accept) => {
      const accepted = new Set<string>();
      return {
        accepted,
        source: { id: source.id, name: source.name, speaksFor: new Set(source.speaksFor), language: source.language },
        ownIds: own.ids,
        taken: {
          sources: sources.map(({ id }) => id).filter((id) => id !== source.id),
          isTaken: (id) => (ids.get(id) ?? source.id) !== source.id || ownIds.has(id),
        },
        whoElseSpeaksFor: (code) => {
          if (ownCodes.has(code)) return 'This portal itself';
          const [first] = speakers.get(code) ?? [];
          return first === undefined || first === source.id ? undefined : `The source “${first}”`;
        },
        looksLike: looksLike(source, state, accept, accepted),
      };
    },
  };
}
