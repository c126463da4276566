import { lettersOf } from '../../data/forms/sheets.ts';
import { answersOf } from '../answers.ts';
import type { Column } from '../crosswalk.ts';
import { isRefusal, type Refusal } from '../exchange.ts';
import { headingsOf, rowOf } from '../row.ts';
import type { Cell, Grid } from '../sheets/grid.ts';
import { ukAtrs } from '../uk-atrs.ts';
import { dayFrom } from './days.ts';
import { inColumns, unmatchedCell, whereIs, type Given, type GivenEntry, type Laid, type Told } from './given.ts';
import { wordsKey } from './labels.ts';

/** Fewer rows than these could be another form that asks some of the same. */
const FEWEST = 5;
/** More than the words of an attribute. */
const MOST_IN_ATTRIBUTE = 120;
const ANSWER = /^(?:your |the )?(?:answers?|responses?|entry|entries)(?: here)?$/u;
const DAYS: ReadonlySet<string> = new Set(['date_of_completion', 'date_updated', 'date_archived']);
/** Where the organisation is named: it is found among ours. */
const ORGANISATION = ['organisation_name', 'organisation_or_department'];

interface AskedCell {
  readonly grid: Grid;
  readonly column: string;
  readonly at: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/**
 * The UK government’s record template as a spreadsheet: an attribute in each row of its tabs, the answer in a column beside it.
 *
 * The crosswalk `uk-atrs` says what answers which of our questions; what it has no question for is told. Undefined where
 * the file is no such record, refused where it is not sure in which column the answers stand.
 */
export function atrsIn(grids: readonly Grid[]): { hits: number; laid: Laid | Refusal } | undefined {
  const asked = grids.flatMap(askedCells);
  const hits = new Set(asked.map(({ column }) => column)).size;
  if (hits < FEWEST) return undefined;
  const entries: GivenEntry[] = [];
  const unmatched: Told[] = [];
  const answers: (AskedCell & { cell: Cell })[] = [];
  for (const [grid, rows] of Map.groupBy(asked, (one) => one.grid)) {
    const column = answerColumn(grid, rows);
    if (typeof column === 'object') return { hits, laid: column };
    if (column !== undefined) answers.push(...rows.flatMap((row) => withAnswer(row, column)));
    unmatched.push(...leftOver(grid, rows, column));
  }
  const made = entryOf(answers);
  entries.push(...(made ? [made.entry] : []));
  return { hits, laid: { entries, unmatched: [...(made?.unmatched ?? []), ...unmatched], notes: [NOTE] } };
}

const NOTE = `The file was read as a record of the ${ukAtrs.title}.`;

/** The rows of a sheet that name an attribute. Attributes of one name are told apart by the section above them. */
function askedCells(grid: Grid): AskedCell[] {
  let section = '';
  return grid.rows.flatMap(({ cells }): AskedCell[] => {
    const found = inColumns(cells).flatMap(([at, { text }]) => {
      if (text.length > MOST_IN_ATTRIBUTE) return [];
      const key = attributeKey(text);
      if (sections.has(key)) section = key;
      const all = attributes.get(key) ?? [];
      const column = all.find((one) => attributeKey(one.split('/')[0] ?? '') === section) ?? all[0];
      return column === undefined ? [] : [{ grid, column, at, cells }];
    });
    return found.slice(0, 1);
  });
}

/** Words of an attribute without its number, as the standard, its template and its versions write them. */
function attributeKey(text: string): string {
  return wordsKey(text.split('\n')[0] ?? '')
    .replace(/^(?:tier \d(?:\s*[-:])?\s*)?(?:section )?[\d.]*\d[.)]?(?:\s*[-–:])?\s+/u, '')
    .replace(/[_\-/]+/gu, ' ')
    .replace(/\b(?:geographic|or|the)\b/gu, ' ')
    .replace(/s\b/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const namesOf = ({ name, formerly = [] }: Column) => [name, ...formerly];
const attributes: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      ukAtrs.columns.flatMap((column) =>
        namesOf(column).map((name) => ({ key: attributeKey(name.split('/').at(-1) ?? ''), name: column.name })),
      ),
      ({ key }) => key,
    ),
  ].map(([key, all]) => [key, all.map(({ name }) => name)]),
);
const sections: ReadonlySet<string> = new Set(
  ukAtrs.columns.flatMap(({ name }) => (name.includes('/') ? [attributeKey(name.split('/')[0] ?? '')] : [])),
);

/** The column with the answers of a sheet; undefined where nothing is answered. */
function answerColumn(grid: Grid, rows: readonly AskedCell[]): number | undefined | Refusal {
  const used = new Set(rows.flatMap(({ cells, at }) => [...cells.keys()].filter((column) => column > at)));
  const named = grid.rows.flatMap(({ cells }) =>
    inColumns(cells)
      .filter(([, { text }]) => ANSWER.test(wordsKey(text)))
      .map(([column]) => column),
  );
  const [column, other] = named.length > 0 ? new Set(named) : used;
  if (other === undefined) return column;
  return {
    because: `${grid.from === 'workbook' ? `Sheet “${grid.name}”: it` : 'It'} is not sure in which column the answers stand: ${[...used].map(lettersOf).join(', ')} have words in them. Write “Answer” at the head of the column with the answers, and import the file again.`,
  };
}

const withAnswer = (row: AskedCell, column: number) => {
  const cell = row.cells.get(column);
  return cell ? [{ ...row, cell }] : [];
};

function leftOver(grid: Grid, rows: readonly AskedCell[], column: number | undefined): Told[] {
  const asked = new Set(rows.map(({ cells }) => cells));
  return column === undefined
    ? []
    : grid.rows
        .filter(({ cells }) => !asked.has(cells))
        .flatMap(({ cells }) => {
          const cell = cells.get(column);
          return cell && !ANSWER.test(wordsKey(cell.text)) ? [unmatchedCell(grid, cell)] : [];
        });
}

/** The entry that the answers make through the crosswalk, and what it has no question for. */
function entryOf(
  answers: readonly (AskedCell & { cell: Cell })[],
): { entry: GivenEntry; unmatched: Told[] } | undefined {
  const [first] = answers;
  if (!first) return undefined;
  const sure = answers.filter(({ cell }) => cell.unsure === undefined);
  const texts = new Map(sure.map(({ column, cell }) => [column, DAYS.has(column) ? dayText(cell) : cell.text]));
  const row = rowOf(1, headingsOf([...texts.keys()]), [...texts.values()]);
  if (isRefusal(row)) return undefined;
  const apart = ukAtrs.lines.filter((line) => line.apart).flatMap(({ theirs }) => theirs);
  const { facts } = answersOf(row, '9999-12-31', ukAtrs.lines, [...apart, ...ORGANISATION]);
  const { kept = {}, ...ready } = facts;
  const cellOf = (column: string) => answers.find((one) => one.column === column);
  const fromOf = (name: string) => {
    const line = ukAtrs.lines.find(({ ours, theirs }) => ours.includes(`tools.${name}`) && theirs.some(cellOf));
    return line?.theirs.map(cellOf).find((one) => one);
  };
  const organisation = ORGANISATION.map(cellOf).find((one) => one);
  const given = [
    ...(organisation ? [givenTo('organisation', organisation)] : []),
    ...answers.filter(({ cell }) => cell.unsure).map((one) => givenTo(nameOf(one.column), one)),
  ];
  return {
    entry: {
      collection: 'tools',
      where: first.grid.from === 'workbook' ? 'the workbook' : 'the file',
      given,
      ready: new Map(
        Object.entries(ready).map(([name, answer]) => {
          const from = fromOf(name);
          return [name, { answer, where: from ? whereIs(from.grid, from.cell) : '', text: from?.cell.text ?? '' }];
        }),
      ),
    },
    unmatched: Object.keys(kept as object).flatMap((column) => {
      const from = cellOf(column);
      return from ? [{ ...unmatchedCell(from.grid, from.cell), text: `${column}: ${from.cell.text}` }] : [];
    }),
  };
}

const givenTo = (name: string, { grid, cell }: AskedCell & { cell: Cell }): Given => ({
  way: [name],
  cell,
  where: whereIs(grid, cell),
});

/** Our question that an attribute answers. */
function nameOf(column: string): string {
  return ukAtrs.lines.find(({ theirs, take }) => take && theirs.includes(column))?.ours[0]?.split('.')[1] ?? 'name';
}

function dayText(cell: Cell): string {
  const day = dayFrom(cell);
  return typeof day === 'string' ? day : cell.text;
}
