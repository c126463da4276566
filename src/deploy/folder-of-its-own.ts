import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Disk } from '../generations/disk.ts';
import { numberOf } from '../generations/numbers.ts';
import { MANIFEST } from '../verify/manifest.ts';
import { SERVED, type Places } from './places.ts';
import { CannotPublish } from './refusal.ts';

/** Throws `CannotPublish` where the folder is what a server serves, and not one in which it finds it. */
export function ofItsOwn(disk: Disk, { home }: Places): void {
  const real = realOf(home);
  if (basename(dirname(real)) === 'generations' && numberOf(basename(real)) !== undefined)
    throw new CannotPublish(
      `${home} is what is served: a link that this command turns. Name the folder in which it lies: --to ${dirname(resolve(home))}`,
    );
  const served = ['index.html', MANIFEST].find((name) => disk.kindOf(join(home, name)) !== undefined);
  if (served !== undefined)
    throw new CannotPublish(
      `${home} holds a site itself (${served}). Name a folder of its own, such as ${home}-site, and let the server serve ${home}-site/${SERVED}.`,
    );
}

/** Throws `CannotPublish` where one of the two folders lies in the other. */
export function apart(site: string, to: string): void {
  const [one, other] = [realOf(site), realOf(to)].map((path) => `${path}${sep}`) as [string, string];
  if (one.startsWith(other) || other.startsWith(one))
    throw new CannotPublish(
      `${to} and the site that was built (${site}) lie one in the other. Name a folder elsewhere, such as /srv/register.`,
    );
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
