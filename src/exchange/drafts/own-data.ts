import { isCollectionName, type CollectionName } from '../../model/collection-names.ts';
import { collectionOf } from '../../model/index.ts';
import type { Cell, Grid, GridRow } from '../sheets/grid.ts';
import type { Way } from './asked.ts';
import { inColumns, whereIs, type Given, type GivenEntry } from './given.ts';

/** Tables of our own data that say nothing of their own, or whose words have files of their own. */
const FOLLOWING: ReadonlySet<string> = new Set(['tools.at-a-glance', 'translations', 'easy-read', 'kept']);

/** Whether a sheet is one of our own data that holds no answers to read, and why that is told. */
export function followsFrom(grid: Grid): string | undefined {
  if (!FOLLOWING.has(grid.name) || !headingsOf(grid)) return undefined;
  return `The sheet “${grid.name}” was not read: ${
    grid.name === 'tools.at-a-glance'
      ? 'what it says follows from the others.'
      : 'what it says is changed in the files beside the entries.'
  }`;
}

/**
 * What a sheet of our own data adds to entries that another sheet names: the records of a list (`tools.recipients`), or reasons
 * for having no answer. By the collection and id of the entry. Undefined where it is no such sheet.
 */
export function additionsIn(grid: Grid): GivenEntry[] | undefined {
  const [name = '', field, ...more] = grid.name.split('.');
  const headings = headingsOf(grid);
  if (!headings) return undefined;
  if (grid.name === 'reasons') return eachRow(grid, headings, reasonIn);
  if (!isCollectionName(name) || field === undefined || more.length > 0) return undefined;
  const parts = collectionOf(name).fields[field]?.of;
  if (!parts) return undefined;
  return eachRow(grid, headings, (says) => {
    const [entry, position] = [says('entry'), Number(says('position')?.text)];
    if (!entry || !(position > 0)) return undefined;
    const cells = Object.keys(parts).flatMap((part): [Way, Cell][] => {
      const cell = says(part);
      return cell ? [[[field, position, part], cell]] : [];
    });
    return { collection: name, id: entry.text, cells };
  });
}

/** The entry of an addition: its key in `where`, since it is no entry by itself. */
type Says = (heading: string) => Cell | undefined;
type Added = { collection: CollectionName; id: string; cells: readonly (readonly [Way, Cell])[] } | undefined;

function eachRow(grid: Grid, headings: ReadonlyMap<string, number>, read: (says: Says) => Added): GivenEntry[] {
  return grid.rows.slice(1).flatMap(({ cells }): GivenEntry[] => {
    const added = read((heading) => cells.get(headings.get(heading) ?? -1));
    if (!added) return [];
    const given = added.cells.map(([way, cell]): Given => ({ way, cell, where: whereIs(grid, cell) }));
    return [{ collection: added.collection, where: added.id, given }];
  });
}

function reasonIn(says: Says): Added {
  const [collection = '', id = '', field = '', kind = ''] = ['collection', 'entry', 'field', 'noAnswer'].map(
    (one) => says(one)?.text,
  );
  const because = says('because');
  const way = wayOf(field);
  if (!isCollectionName(collection) || !way || !because) return undefined;
  const more = says('by')?.text ?? says('ground')?.text;
  const text = `${kind}${more === undefined ? '' : ` (${more})`}: ${because.text}`;
  return { collection, id, cells: [[way, { ...because, text }]] };
}

function wayOf(path: string): Way | undefined {
  const [name = '', position, part] = path.split('.');
  if (position === undefined) return name === '' ? undefined : [name];
  return part === undefined ? undefined : [name, Number(position), part];
}

/** Where each heading of our own data stands: in the first row, with the entry and more beside it. */
function headingsOf({ rows }: Grid): ReadonlyMap<string, number> | undefined {
  const [first] = rows as readonly (GridRow | undefined)[];
  if (!first) return undefined;
  const headings = new Map(inColumns(first.cells).map(([column, { text }]) => [text.trim(), column]));
  return headings.has('entry') ? headings : undefined;
}
