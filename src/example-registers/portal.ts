import { registerFeeds, tombstones } from '../data/register-feed/index.ts';
import { eachEntry } from '../data/each-entry.ts';
import { dataSourceOf, publish } from '../data/publish.ts';
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import type { Entries, Entry } from '../register/entry.ts';
import { emptyHistory } from '../register/history/line.ts';
import { joinRegister } from '../register/register.ts';
import type { Theme } from '../site.ts';
import type { SmallOrganisation, ToolOf } from './small-organisation.ts';
import { productNames, suppliers, toolWords } from './tools.ts';

type Facts = Readonly<Record<string, unknown>>;

/** The notice that the small organisations were told of, as the first portal has it. */
const NOTICE = 'letters-wrong-dose';

/** What a second publication of a portal leaves out, so that the example shows how an entry leaves. */
export interface Left {
  readonly tool: string;
  readonly on: string;
  readonly because: string;
}

/**
 * Publishes the register of a small organisation as a Candour site does, into a folder that stands for the root of its site:
 * the feed, and each entry as JSON. `notice` is the notice that its tools answer, and `odd` chooses how it writes the names of
 * products.
 */
export async function publishPortal(
  organisation: SmallOrganisation,
  { theme, notice, odd, today, folder, left = [] }: PortalSettings,
): Promise<void> {
  const there = organisation.tools.filter(({ is }) => !left.some(({ tool }) => tool === is));
  const products = [...new Set(organisation.tools.flatMap(({ is }) => toolWords[is].product))];
  const answers = organisation.tools.some(({ answer }) => answer);
  const entries = [
    entryOf('organisations', organisation.id, organisationFacts(organisation)),
    ...products.map((id) => entryOf('products', id, productFacts(id, odd))),
    ...(answers ? [entryOf('notices', NOTICE, notice)] : []),
    ...there.map((one) => entryOf('tools', `${organisation.id}/${one.is}`, toolFacts(one, organisation.id))),
  ];
  const withdrawn = left.map(({ tool, ...why }) =>
    entryOf('tools', `${organisation.id}/${tool}`, {
      name: toolWords[tool as ToolOf['is']].facts.name,
      organisation: organisation.id,
      withdrawn: [{ how: 'withdrawn', ...why }],
    }),
  );
  const register = joinRegister(entriesOf(entries), today, { withdrawn, history: emptyHistory });
  await publish([registerFeeds, eachEntry, tombstones], dataSourceOf(register, theme), folder);
}

export interface PortalSettings {
  readonly theme: Theme;
  readonly notice: Facts;
  readonly odd: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly folder: string;
  readonly left?: readonly Left[];
}

function organisationFacts({ id, name, odsCode, kind, nation, nhsRegion, area, coverage }: SmallOrganisation): Facts {
  const site = `https://${id}.registers.test`;
  return {
    name,
    odsCode,
    kind,
    nation,
    ...(nhsRegion && { nhsRegion }),
    region: `${area} (invented)`,
    inBrief: `We give care to the people of ${area}.`,
    website: site,
    ...(coverage && { coverage, coverageOn: '2026-10-01', covers: 'All that our departments told us of.' }),
    ...(coverage === 'part' && { notYet: [{ what: 'A tool that plans the rota of wards', by: '2027-03-31' }] }),
    email: `ai@${id}.example.org`,
    invented: true,
    published: '2025-09-01',
    lastChecked: '2026-10-01',
    checkedBy: 'Head of information governance',
    reviewDue: '2027-04-01',
  };
}

function productFacts(id: keyof typeof productNames, odd: boolean): Facts {
  return {
    name: productNames[id][odd ? 1 : 0],
    supplier: suppliers[id],
    inBrief: 'See what its maker says of it.',
    invented: true,
    published: '2025-09-01',
    lastChecked: '2026-10-01',
    reviewDue: '2027-04-01',
  };
}

function toolFacts(
  { is, status, lastChecked, reviewDue, answer, leavesOut = [], wrong }: ToolOf,
  organisation: string,
): Facts {
  const { facts, product } = toolWords[is];
  const whole: Facts = {
    ...facts,
    organisation,
    status,
    statusSince: '2025-09-01',
    product,
    ...(answer && { noticeAnswers: [{ notice: NOTICE, answer: answer[0], on: answer[1], because: answer[2] }] }),
    answerable: 'Medical director',
    published: '2025-09-01',
    lastChecked,
    checkedBy: 'Head of information governance',
    reviewDue,
    ...wrong,
  };
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !leavesOut.includes(name)));
}

/** An entry as the gate gives it. Nothing checks it here: some of them are wrong, as the example needs them to be. */
function entryOf(collection: CollectionName, id: string, facts: Facts): Entry {
  const file = `content/${collection}/${id}.json`;
  const none = new Map();
  return {
    collection,
    id,
    file,
    facts,
    body: '',
    gathered: false,
    draft: false,
    translations: none,
    easyRead: none,
  } as unknown as Entry;
}

function entriesOf(all: readonly Entry[]): Entries {
  const maps = collectionNames.map((name): [string, Map<string, Entry>] => [
    name,
    new Map(all.filter(({ collection }) => collection === name).map((entry) => [entry.id, entry])),
  ]);
  return Object.fromEntries(maps) as unknown as Entries;
}
