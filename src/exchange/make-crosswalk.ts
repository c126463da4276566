import { whyNotAddress } from '../model/contact.ts';
import type { Standard } from '../model/standards.ts';
import { answersOf } from './answers.ts';
import type { Cells, Column, Line, Mapped } from './crosswalk.ts';
import {
  isRefusal,
  type Draft,
  type Exchange,
  type Facts,
  type OrganisationDraft,
  type Refusal,
  type Row,
} from './exchange.ts';
import type { Format } from './formats/format.ts';
import { onOneLine } from './plain-text.ts';
import { columnKey } from './row.ts';
import { saysSomething } from './said.ts';

/** A crosswalk between our model and an outside standard: a table of lines, and how its files are written. */
export interface Crosswalk extends Exchange {
  readonly collection: Mapped;
  /** The standard of the model that it is, whose names the fields carry; none where it is a publisher's own table. */
  readonly standard?: Standard;
  /** Where the standard can be read. */
  readonly about: string;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly ending: string;
  readonly mediaType: string;
  /** What the source calls a record, or why it cannot be told apart. */
  idOf(row: Row): string | Refusal;
  /** A file with these records. Where a file holds one record, it is given one. */
  write(records: readonly Cells[]): string;
}

/** What the author of a crosswalk says of it. */
export interface Definition extends Omit<
  Crosswalk,
  'read' | 'map' | 'write' | 'idOf' | 'ending' | 'mediaType' | 'file' | 'oneAFile'
> {
  readonly format: Format;
  /** The column with the name that a record cannot be without. */
  readonly nameColumn: string;
  /** What the source calls a record, or why it cannot be told apart. */
  readonly idOf: (row: Row) => string | Refusal;
  /** Where the source shows a record; the source's own address where it says none. */
  readonly addressColumn?: string;
  readonly organisationOf?: (row: Row) => OrganisationDraft | Refusal;
  /** The columns that `organisationOf` takes, beside those of the lines that stand apart. */
  readonly apart?: readonly string[];
  /** Takes names of persons out of a row, and says so. */
  readonly withoutPersons?: (row: Row) => { readonly row: Row; readonly remarks: readonly string[] };
  /** Answers that hold for every record of the source. */
  readonly facts?: Facts;
}

/** Makes a crosswalk from its table: reading, mapping and writing follow from the lines. */
export function makeCrosswalk(definition: Definition): Crosswalk {
  const { format, columns, idOf, ...rest } = definition;
  return {
    name: rest.name,
    title: rest.title,
    about: rest.about,
    collection: rest.collection,
    source: rest.source,
    lines: rest.lines,
    ...(rest.standard !== undefined && { standard: rest.standard }),
    ...(rest.language !== undefined && { language: rest.language }),
    columns,
    file: format.file,
    ending: format.ending,
    mediaType: format.mediaType,
    ...(format.oneAFile && { oneAFile: true }),
    read: (bytes) => format.read(bytes, columns),
    write: (records) => format.write(records, columns),
    idOf,
    map: (row, on) => draftOf(definition, row, on),
  };
}

function draftOf(definition: Definition, original: Row, on: string): Draft | Refusal {
  const { row, remarks } = definition.withoutPersons?.(original) ?? { row: original, remarks: [] };
  const id = definition.idOf(row);
  if (typeof id !== 'string') return id;
  const organisation = definition.organisationOf?.(row);
  if (organisation && isRefusal(organisation)) return organisation;
  if (!saysSomething(row.says(definition.nameColumn))) return { because: noName(definition.nameColumn) };
  const { address, columns } = addressIn(definition, row);
  const { facts, ...more } = answersOf(row, on, definition.lines, [...apartIn(definition), ...columns]);
  return {
    ...more,
    facts: { ...facts, ...definition.facts },
    ...(organisation && { organisation }),
    sourceId: id,
    address,
    remarks,
  };
}

function noName(column: string): string {
  return columnKey(column) === 'title' ? 'It has no title.' : 'It has no name.';
}

/** The columns of lines that are taken apart from the answers, but for the address: it may be none that can be published. */
function apartIn({ lines, apart = [], addressColumn }: Definition): string[] {
  const taken = lines.filter((line) => line.apart).flatMap(({ theirs }) => theirs);
  return [...taken.filter((column) => column !== addressColumn), ...apart];
}

function addressIn({ addressColumn, source }: Definition, row: Row): { address: string; columns: string[] } {
  const said = addressColumn === undefined ? '' : row.says(addressColumn);
  const shown = addressColumn !== undefined && said !== '' && whyNotAddress(said) === undefined;
  return shown ? { address: said, columns: [addressColumn] } : { address: source.address ?? '', columns: [] };
}

/** The id in a column, or why a row without one is refused. */
export function idFrom(column: string): Definition['idOf'] {
  return (row) => {
    const id = onOneLine(row.says(column));
    return saysSomething(id) ? id : { because: `It has no ${column}.` };
  };
}

/** An organisation that is only named, by the column with its name. */
export function organisationFrom(
  column: string,
  facts: Omit<OrganisationDraft['facts'], 'name'>,
): (row: Row) => OrganisationDraft | Refusal {
  return (row) => {
    const name = onOneLine(row.says(column));
    return saysSomething(name)
      ? { key: name, named: name, facts: { name, ...facts } }
      : { because: 'It names no organisation.' };
  };
}
