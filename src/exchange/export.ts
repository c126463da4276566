import { collectionOf } from '../model/index.ts';
import { addressOf } from '../register/addresses.ts';
import type { Entry } from '../register/entry.ts';
import type { Register } from '../register/register.ts';
import { firstLanguage } from '../i18n/languages.ts';
import { departureOf } from '../model/check/withdrawn.ts';
import { isCollectionName } from '../model/collection-names.ts';
import type { Cells, Outgoing } from './crosswalk.ts';
import type { Facts, Refusal } from './exchange.ts';
import type { Crosswalk } from './make-crosswalk.ts';
import { gatheredOf } from './lines.ts';
import { recordOf } from './record.ts';

/** What came of an export. */
export interface ExportReport {
  readonly standard: string;
  readonly entries: number;
  /** Questions of ours that were answered and are not in the file, each with the number of entries. */
  readonly leftOut: readonly Counted[];
  /** Fields of theirs that took only the beginning of a text. */
  readonly cut: readonly Counted[];
  /** Fields that their standard asks of every record, and that some have not. */
  readonly missing: readonly Counted[];
}

export interface Counted {
  readonly name: string;
  readonly entries: number;
}

/** A file of an export, its name without a folder. */
export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

export interface Exported {
  readonly files: readonly ExportedFile[];
  readonly report: ExportReport;
}

/**
 * The entries of a register in an outside standard: one file, or one for each entry where a file of theirs holds one.
 *
 * `site` is the address of the portal. With `organisation` only what that one publishes; products belong to none, so those
 * are given that its tools use. Refused where there is nothing to write.
 */
export function exportRegister(
  crosswalk: Crosswalk,
  register: Register,
  { site, organisation }: { site: string; organisation?: string },
): Exported | Refusal {
  const entries = inOrderOfSource(crosswalk, outgoing(crosswalk, register, site, organisation));
  if (entries.length === 0)
    return {
      because: `There is nothing to write: no ${collectionOf(crosswalk.collection).many} are published${organisation === undefined ? '' : ` by “${organisation}”`}.`,
    };
  const made = entries.map((entry) => recordOf(crosswalk, entry));
  const records = made.map(({ cells }) => cells);
  const question = (name: string) => collectionOf(crosswalk.collection).fields[name]?.question ?? name;
  return {
    files: filesOf(crosswalk, entries, records),
    report: {
      standard: crosswalk.name,
      entries: entries.length,
      leftOut: counted(made.flatMap((one) => one.leftOut)).map((one) => ({ ...one, name: question(one.name) })),
      cut: counted(made.flatMap(({ cut }) => cut)),
      missing: counted(made.flatMap(({ missing }) => missing)),
    },
  };
}

const collator = new Intl.Collator('en-GB', { numeric: true });

/** Entries that were gathered in this standard come first, as their source calls them; the others follow as they stand. */
function inOrderOfSource({ name }: Crosswalk, entries: readonly Outgoing[]): Outgoing[] {
  const idOf = (entry: Outgoing) => {
    const gathered = gatheredOf(entry);
    return gathered?.source === name ? gathered.id : undefined;
  };
  const theirs = entries.flatMap((entry) => {
    const id = idOf(entry);
    return id === undefined ? [] : [{ id, entry }];
  });
  const sorted = theirs.toSorted((a, b) => collator.compare(a.id, b.id)).map(({ entry }) => entry);
  return [...sorted, ...entries.filter((entry) => idOf(entry) === undefined)];
}

function filesOf(crosswalk: Crosswalk, entries: readonly Outgoing[], records: readonly Cells[]): ExportedFile[] {
  if (crosswalk.oneAFile !== true)
    return [{ name: `${crosswalk.name}.${crosswalk.ending}`, text: crosswalk.write(records) }];
  return records.map((record, at) => ({
    // Two hyphens stand in no id, so no two entries share a name.
    name: `${(entries[at]?.id ?? '').replace('/', '--')}.${crosswalk.ending}`,
    text: crosswalk.write([record]),
  }));
}

function counted(names: readonly string[]): Counted[] {
  const counts = Map.groupBy(names, (name) => name);
  return [...counts]
    .map(([name, all]) => ({ name, entries: all.length }))
    .toSorted((a, b) => b.entries - a.entries || (a.name < b.name ? -1 : 1));
}

function outgoing(crosswalk: Crosswalk, register: Register, site: string, only: string | undefined): Outgoing[] {
  const nameOf = (collection: string, id: string) => {
    const facts = isCollectionName(collection) ? register.entries[collection].get(id)?.facts : undefined;
    return (facts as { name?: string } | undefined)?.name;
  };
  const base = (entry: Entry): Outgoing => ({
    collection: crosswalk.collection,
    id: entry.id,
    facts: entry.facts as Facts,
    address: new URL(addressOf(entry, firstLanguage), site).href,
    nameOf,
  });
  const here = ({ entry }: { entry: Entry }) => departureOf(entry.facts) === undefined;
  const whose = ({ organisation }: { organisation: { entry: Entry } }) =>
    only === undefined || organisation.entry.id === only;
  const belonging = ({ entry }: { entry: Entry }) => ({ id: entry.id, facts: entry.facts as Facts });
  if (crosswalk.collection === 'tools')
    return register.tools
      .filter((tool) => here(tool) && whose(tool))
      .map((tool) => ({
        ...base(tool.entry),
        organisation: belonging(tool.organisation),
        ...(tool.product && { product: belonging(tool.product) }),
      }));
  if (crosswalk.collection === 'data-uses')
    return register.dataUses
      .filter((use) => here(use) && whose(use))
      .map((use) => ({ ...base(use.entry), organisation: belonging(use.organisation) }));
  return register.products
    .filter((product) => here(product) && (only === undefined || product.tools.some(whose)))
    .map((product) => base(product.entry));
}
