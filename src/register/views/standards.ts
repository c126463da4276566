import type { LanguageCode } from '../../i18n/languages.ts';
import { speak, type Speech } from '../../i18n/speak.ts';
import { fidelities, type Fidelity, type Line } from '../../exchange/crosswalk.ts';
import { publishedTables, standards } from '../../exchange/index.ts';
import type { Crosswalk } from '../../exchange/make-crosswalk.ts';
import { exportsOf } from '../../exchange/published.ts';
import { isCollectionName } from '../../model/collection-names.ts';
import { collectionOf } from '../../model/index.ts';
import { addressIn, fileAddress } from '../addresses.ts';
import type { Register } from '../register.ts';

/** A standard in the list of all. */
export interface StandardSummary {
  /** Its own name, in English. */
  readonly title: string;
  readonly href: string;
  readonly about: string;
}

/** One line of the table of a standard. */
export interface StandardLine {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly fidelity: Fidelity;
  readonly agrees: string;
  readonly note: string | undefined;
}

export interface StandardView extends StandardSummary {
  readonly path: string;
  readonly source: string;
  readonly description: string;
  readonly commands: readonly { readonly label: string; readonly command: string }[];
  /** The register in this standard, where it is published as a file. */
  readonly file: string | undefined;
  readonly key: readonly { readonly fidelity: Fidelity; readonly label: string; readonly meaning: string }[];
  readonly lines: readonly StandardLine[];
  readonly oursAlone: readonly string[];
  readonly theirsAlone: readonly string[];
}

/** The path of a standard's page, the same in every language. */
export function standardPath({ name }: Pick<Crosswalk, 'name'>): string {
  return `/standards/${name}/`;
}

/** The standards that many use, and the tables of single publishers. */
export function standardsView(language: LanguageCode): {
  standards: readonly StandardSummary[];
  tables: readonly StandardSummary[];
} {
  const summary = (crosswalk: Crosswalk) => summaryOf(crosswalk, language);
  return { standards: standards.map(summary), tables: publishedTables.map(summary) };
}

function summaryOf(crosswalk: Crosswalk, language: LanguageCode): StandardSummary {
  const speech = speak(language);
  const words = speech.ui.standards;
  const entries = speech.fill(words.aboutEntries, { entries: speech.collection(crosswalk.collection).many });
  const exact = crosswalk.lines.filter(({ fidelity }) => fidelity === 'exact').length;
  const same = speech.fill(words.same, {
    same: speech.number(exact),
    all: speech.number(crosswalk.lines.length),
  });
  return {
    title: crosswalk.title,
    href: addressIn(language, standardPath(crosswalk)),
    about: `${entries} ${same}`,
  };
}

/** A standard's page: its table, and what neither side has a place for. */
export function standardView(crosswalk: Crosswalk, register: Register, language: LanguageCode): StandardView {
  const speech = speak(language);
  const words = speech.ui.standards;
  const { lines, columns, collection, name, ending, oneAFile } = crosswalk;
  const asked = new Set(lines.flatMap(({ ours }) => ours));
  const used = new Set(lines.flatMap(({ theirs }) => theirs));
  const target = oneAFile ? name : `${name}.${ending}`;
  const file = standards.includes(crosswalk) ? exportsOf(register, [crosswalk])[0] : undefined;
  return {
    ...summaryOf(crosswalk, language),
    path: standardPath(crosswalk),
    source: crosswalk.about,
    description: words.lead,
    commands: [
      { label: words.exportWith, command: `npm run export -- --as ${name} --out ${target}` },
      { label: words.importWith, command: `npm run import -- ${target} --as ${name}` },
    ],
    file: file && fileAddress(file.path),
    key: fidelities.map((fidelity) => ({ fidelity, ...words.fidelity[fidelity] })),
    lines: lines.map((line) => lineIn(line, speech)),
    oursAlone: Object.keys(collectionOf(collection).fields)
      .filter((field) => !OUR_OWN.has(field) && !asked.has(`${collection}.${field}`))
      .map((field) => speech.question(collection, field)),
    theirsAlone: columns.flatMap((column) => (used.has(column.name) ? [] : [column.name])),
  };
}

/** What says where an entry stands here, and is no question that another standard could ask. */
const OUR_OWN: ReadonlySet<string> = new Set(['organisation', 'gathered', 'kept', 'invented', 'withdrawn']);

function lineIn({ ours, theirs, fidelity, note }: Line, speech: Speech): StandardLine {
  const words = speech.ui.standards;
  return {
    ours: ours.map((path) => questionAt(path, speech)),
    theirs,
    fidelity,
    agrees: words.fidelity[fidelity].label,
    note: note && words.notes[note],
  };
}

/** The question at `tools.name`; where an entry was gathered is asked of every collection alike. */
function questionAt(path: string, speech: Speech): string {
  const [collection = '', ...field] = path.split('.');
  if (isCollectionName(collection)) return speech.question(collection, field.join('.'));
  return speech.question('tools', path);
}
