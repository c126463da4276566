import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { eachEntry } from '../data/each-entry.ts';
import { dataSourceOf, publish } from '../data/publish.ts';
import { registerFeeds, tombstones } from '../data/register-feed/index.ts';
import type { Content } from '../register/entry.ts';
import { joinRegister } from '../register/register.ts';
import type { Theme } from '../site.ts';
import { smallOrganisations } from './organisations.ts';
import { publishPortal, type Left } from './portal.ts';
import { HOSTS } from './serve.ts';

/** The notice of the first portal that small organisations answer. */
const NOTICE = 'letters-wrong-dose';

/** How the registers change from one harvest to the next. */
interface Day {
  /** What has left, by the organisation that published it. */
  readonly left: Readonly<Record<string, readonly Left[]>>;
  /** The registers that do not answer any more. */
  readonly gone: readonly string[];
}

/** On the first day all answer; on the second a tool has left by its tombstone, and one register is not there. */
export const days: readonly [Day, Day] = [
  { left: {}, gone: [] },
  {
    left: { thamesgate: [{ tool: 'office-helper', on: '2026-11-20', because: 'We do not use it any more.' }] },
    gone: ['mournevale'],
  },
];

/** Publishes the first portal, of which `content` is all, and each small one, each in a folder of its name below `folder`. */
export async function publishRegisters(
  content: Content,
  theme: Theme,
  { folder, today, day }: { readonly folder: string; readonly today: string; readonly day: Day },
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const at = (site: string, name = theme.name): Theme => ({ ...theme, name, address: `https://${site}${HOSTS}` });
  const first = dataSourceOf(joinRegister(content.entries, today, content), at('candour'));
  await publish([registerFeeds, eachEntry, tombstones], first, join(folder, 'candour'));
  const notice = content.entries.notices.get(NOTICE)?.facts ?? {};
  for (const [place, organisation] of smallOrganisations.entries()) {
    const { id, name } = organisation;
    if (day.gone.includes(id)) continue;
    // Every fifth writes the names of products in a way of its own.
    const odd = place % 5 === 4;
    const left = day.left[id] ?? [];
    await publishPortal(organisation, { theme: at(id, name), notice, odd, today, folder: join(folder, id), left });
  }
}
