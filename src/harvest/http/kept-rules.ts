import { realDisk, type Disk } from '../../generations/disk.ts';
import { placesIn } from '../generation/places.ts';
import { replace } from '../../generations/replace.ts';
import { knownRules, type KnownRules } from './host-rules.ts';

/** What hosts asked of programs at the last harvest; nothing where that was not kept, or cannot be read: they are asked again. */
export function rulesIn(root: string, disk: Disk = realDisk): KnownRules {
  try {
    return knownRules.parse(JSON.parse(disk.read(placesIn(root).rules) ?? '{}'));
  } catch {
    return {};
  }
}

/** Keeps what hosts asked of programs, for the next harvest. Throws when the disk does. */
export function keepRules(root: string, rules: KnownRules, disk: Disk = realDisk): void {
  replace(disk, placesIn(root).rules, `${JSON.stringify(rules, null, 2)}\n`);
}
