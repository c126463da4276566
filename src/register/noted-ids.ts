import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import type { Surroundings } from './check-file.ts';
import type { Ids } from './faults.ts';

type AllIds = Surroundings['ids'];

/** Whether there is an entry with a name such as “tools/riverside/chest-x-rays”. */
export function isIn(ids: AllIds, name: string): boolean {
  const slash = name.indexOf('/');
  return ids[name.slice(0, slash) as CollectionName].has(name.slice(slash + 1));
}

/** Ids that tell what was asked of them. Whoever goes through all of them has a fault to tell, which is not kept. */
export function notingIds(ids: AllIds, note: (name: string, there: boolean) => void): AllIds {
  const noting = (name: CollectionName): Ids => ({
    has: (id) => {
      const there = ids[name].has(id);
      note(`${name}/${id}`, there);
      return there;
    },
    [Symbol.iterator]: () => ids[name][Symbol.iterator](),
  });
  return Object.fromEntries(collectionNames.map((name) => [name, noting(name)])) as Record<CollectionName, Ids>;
}
