import { writableCollections } from '../../editor/questions.ts';
import { isCollectionName, type CollectionName } from '../../model/collection-names.ts';
import { collectionOf } from '../../model/index.ts';
import { isRefusal, type Refusal } from '../exchange.ts';
import type { Grid } from '../sheets/grid.ts';
import { askedIn, ID, withoutCount } from './asked.ts';
import { atrsIn } from './atrs-layout.ts';
import { formIn } from './form-layout.ts';
import { unmatchedCell, inColumns, type GivenEntry, type Laid } from './given.ts';
import { additionsIn, followsFrom } from './own-data.ts';
import { tableIn } from './table-layout.ts';

const NOTHING =
  'Nothing in it is one of our questions. Use the template: npm run template -- tools makes one. Or head each column with a question as the template writes it.';

/** Whether a text is a question of an entry that people write, in any language. */
export function isQuestion(text: string): boolean {
  return writableCollections.some((name) => askedIn(collectionOf(name)).way(withoutCount(text)) !== undefined);
}

/**
 * What sheets say of entries: our own data, our template or form, tables with our questions at the head of their columns, or
 * the UK government’s record template, whichever fits most of the questions. `only` names the collection where it is known.
 */
export function laidOut(grids: readonly Grid[], only?: CollectionName): Laid | Refusal {
  const follows = grids.map((grid) => ({ grid, note: followsFrom(grid) }));
  const rest = follows.filter(({ note }) => note === undefined).map(({ grid }) => grid);
  const notes = follows.flatMap(({ note }) => note ?? []);
  const own = ownData(rest);
  const forms = formsIn(
    rest.filter((grid) => !own.grids.has(grid)),
    only,
  );
  if (isRefusal(forms)) {
    if (own.grids.size === 0) return forms;
    return { entries: joinedUp(own.entries), unmatched: [], notes: [...notes, ...own.notes] };
  }
  return {
    entries: [...joinedUp(own.entries), ...forms.entries],
    unmatched: forms.unmatched,
    notes: [...notes, ...own.notes, ...forms.notes],
  };
}

/** The sheets that are our own data, by their names and headings. */
function ownData(grids: readonly Grid[]): { grids: ReadonlySet<Grid>; entries: GivenEntry[]; notes: string[] } {
  const taken = new Set<Grid>();
  const entries: GivenEntry[] = [];
  const notes: string[] = [];
  for (const grid of grids) {
    const added = additionsIn(grid);
    const hasIds = [...(grid.rows[0]?.cells.values() ?? [])].some(({ text }) => text === ID);
    const table = !added && hasIds && isCollectionName(grid.name) ? tableIn(grid, collectionOf(grid.name)) : undefined;
    if (!added && !table) continue;
    taken.add(grid);
    entries.push(...(added ?? table?.laid.entries ?? []));
    const more = table?.laid.unmatched.length ?? 0;
    if (more > 0)
      notes.push(`The sheet “${grid.name}” has ${more} cells in columns that are none of ours. They were not read.`);
  }
  return { grids: taken, entries, notes };
}

/** Additions of other sheets, each with the entry that it belongs to. */
function joinedUp(entries: readonly GivenEntry[]): GivenEntry[] {
  const idOf = ({ given, where }: GivenEntry) => given.find(({ way }) => way[0] === ID)?.cell.text.trim() ?? where;
  return [...Map.groupBy(entries, (entry) => `${entry.collection}/${idOf(entry)}`).values()].flatMap((all) => {
    const first = all.find(({ given }) => given.some(({ way }) => way[0] === ID)) ?? all[0];
    if (!first) return [];
    const id = first.given.some(({ way }) => way[0] === ID)
      ? []
      : [{ way: [ID] as const, cell: { place: '', text: first.where }, where: first.where }];
    return [{ ...first, given: [...id, ...all.flatMap(({ given }) => given)] }];
  });
}

interface Fit {
  readonly hits: number;
  readonly laid: Laid | Refusal;
}

/** The forms and tables of others: the collection, and the way of laying out, that most cells fit. */
function formsIn(grids: readonly Grid[], only: CollectionName | undefined): Laid | Refusal {
  const fits = (only === undefined ? writableCollections : [only]).map((name) => fitOf(grids, name));
  const atrs = only === undefined || only === 'tools' ? atrsIn(grids) : undefined;
  const [best] = [...fits, ...(atrs ? [atrs] : [])].toSorted((a, b) => b.hits - a.hits || leftOver(a) - leftOver(b));
  if (!best || best.hits < 2) return { because: NOTHING };
  return best.laid;
}

/** Of two collections that ask as many of the questions, the one that leaves less over. */
const leftOver = ({ laid }: Fit) => (isRefusal(laid) ? Infinity : laid.unmatched.length);

function fitOf(grids: readonly Grid[], name: CollectionName): Fit {
  const collection = collectionOf(name);
  const all = grids.map((grid) => {
    const [best] = [formIn(grid, collection), tableIn(grid, collection)]
      .filter((one) => one !== undefined)
      .toSorted((a, b) => b.hits - a.hits);
    return { grid, best };
  });
  const { isOurs } = askedIn(collection);
  return {
    hits: all.reduce((sum, { best }) => sum + (best?.hits ?? 0), 0),
    laid: {
      entries: all.flatMap(({ best }) => best?.laid.entries ?? []),
      unmatched: all.flatMap(({ grid, best }) =>
        best
          ? best.laid.unmatched
          : grid.rows.flatMap(({ cells }) =>
              inColumns(cells)
                .filter(([, { text }]) => !isOurs(text))
                .map(([, cell]) => unmatchedCell(grid, cell)),
            ),
      ),
      notes: [],
    },
  };
}
