import type { NoAnswer } from '../model/answer.ts';
import { given } from '../model/answer.ts';
import type { Field } from '../model/field.ts';
import { collectionOf, type Answers } from '../model/index.ts';
import { textOfAnswer } from './answer-text.ts';
import type { Cells, Fidelity, Line, Mapped, Outgoing } from './crosswalk.ts';
import { dayTo, type DayOrder } from './dates.ts';
import type { Row } from './exchange.ts';
import type { NoteName } from './notes.ts';
import { blocksOf } from './question-blocks.ts';
import { answerTaken, dayIn, explainedIn, itemsIn, termIn, togetherIn, wordsIn } from './reading.ts';
import { saidAlike, sayingMore } from './said.ts';

type FieldOf<N extends Mapped> = keyof Answers<N> & string;
/** The terms of a field that holds one term of a closed list. */
type TermOf<N extends Mapped, F extends FieldOf<N>> = Extract<Exclude<Answers<N>[F], NoAnswer | undefined>, string>;

/**
 * What each value of theirs is in our closed list; null where ours has no honest place for it. Going out, a term becomes
 * the first value that stands for it here; `out` names others, and null where theirs has no value.
 *
 * A value that is not in the table is reported, since the table may have to grow.
 */
export type TermTable<Term extends string> = Readonly<Record<string, Term | null>>;

/** What a line says of itself. */
interface About {
  readonly as?: Fidelity;
  readonly note?: NoteName;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Makes the lines of a crosswalk for one collection. Names of fields and terms are checked by the compiler. */
export function linesFor<const N extends Mapped>(collection: N) {
  const { fields } = collectionOf(collection);
  const asked = (name: string): Field => {
    const field = fields[name];
    if (!field) throw new Error(`${collection} has no field ${name}.`);
    return field;
  };
  const line = (name: string, columns: readonly string[], about: About, ways: Pick<Line, 'take' | 'give'>): Line => ({
    ours: [`${collection}.${name}`],
    theirs: columns,
    fidelity: about.as ?? 'exact',
    ...(about.note && { note: about.note }),
    ...ways,
  });
  const text = (entry: Outgoing, name: string) => textOfAnswer(asked(name), entry.facts[name], entry.nameOf);

  return {
    /** The words of a column. `nothing` are texts that are no answer in this source, as `saidAlike` gives them. */
    words: (
      name: FieldOf<N>,
      column: string,
      { nothing = NOTHING, ...about }: About & { nothing?: typeof NOTHING } = {},
    ) =>
      line(name, [column], about, {
        take: (row) => wordsIn(asked(name), name, column, sayingMore([row.says(column)], nothing)),
        give: (entry) => cells(column, text(entry, name)),
      }),

    /** An answer of any kind in a column of free text: what is not written as ours are is only kept. */
    answer: (name: FieldOf<N>, column: string, about: About = {}) =>
      line(name, [column], about, {
        take: (row) => answerTaken(asked(name), name, column, row.says(column)),
        give: (entry) => cells(column, text(entry, name)),
      }),

    /** A list in one cell, as a list of lines, each once. Items that say nothing are left out. */
    items: (name: FieldOf<N>, column: string, separator: string, about: About = {}) =>
      line(name, [column], about, {
        take: (row) => itemsIn(asked(name), name, column, row.says(column).split(separator)),
        give: (entry) => cells(column, itemsOf(text(entry, name), separator)),
      }),

    /** A term of a closed list. The source's own word stays in `kept`: ours may say less. */
    term: <F extends FieldOf<N>>(
      name: F,
      column: string,
      table: TermTable<TermOf<N, F>>,
      { out = {}, ...about }: About & { out?: Partial<Record<TermOf<N, F>, string | null>> } = {},
    ) => {
      const back = new Map<string, string | null>(Object.entries<string | null>(out as Record<string, string | null>));
      for (const [value, term] of Object.entries<string | null>(table))
        if (term !== null && !back.has(term)) back.set(term, value);
      const known = new Map(Object.entries<string | null>(table).map(([value, term]) => [saidAlike(value), term]));
      return line(name, [column], about, {
        take: (row) => termIn(name, column, row.says(column), known),
        give: (entry) => cells(column, back.get(String(given(entry.facts[name]))) ?? undefined),
      });
    },

    /** A day that has been, from the column that `columnOf` names for the row. One that is written as ours is not kept again. */
    pastDay: (
      name: FieldOf<N>,
      columns: readonly string[],
      columnOf: (row: Row) => string | undefined,
      order: DayOrder,
      { to, ...about }: About & { to?: (entry: Outgoing) => string | undefined } = {},
    ) =>
      line(name, columns, about, {
        take: (row, on) => dayIn(name, columnOf(row), row, order, on),
        give: (entry) => cells(to ? to(entry) : columns[0], dayOut(entry.facts[name], order)),
      }),

    /** A day, in the past or not. */
    day: (name: FieldOf<N>, column: string, order: DayOrder, about: About = {}) =>
      line(name, [column], about, {
        take: (row) => dayIn(name, column, row, order, '9999-12-31'),
        give: (entry) => cells(column, dayOut(entry.facts[name], order)),
      }),

    /** A coded answer and the explanation that follows it, as paragraphs. `nothing` are codes that say nothing without it. */
    explained: (
      name: FieldOf<N>,
      [code, explanation]: readonly [string, string],
      nothing: ReadonlySet<string>,
      { code: written, ...about }: About & { code?: string } = {},
    ) =>
      line(name, [code, explanation], about, {
        take: (row) => explainedIn(asked(name), name, row, code, explanation, nothing),
        give: (entry) => {
          const said = text(entry, name);
          return said === undefined ? {} : { ...cells(code, written), ...cells(explanation, said) };
        },
      }),

    /** Several questions of ours in one column. A text without our questions in it answers `first`, where that is given. */
    together: (
      names: readonly FieldOf<N>[],
      column: string,
      { first, nothing = NOTHING, ...about }: About & { first?: FieldOf<N>; nothing?: typeof NOTHING } = {},
    ): Line => ({
      ours: names.map((name) => `${collection}.${name}`),
      theirs: [column],
      fidelity: about.as ?? 'wider',
      ...(about.note && { note: about.note }),
      take: (row) => togetherIn(asked, names, column, sayingMore([row.says(column)], nothing), first),
      give: (entry) => {
        const all = names.flatMap((name) => {
          const said = text(entry, name);
          return said === undefined ? [] : [{ name, question: asked(name).question, text: said }];
        });
        const [only, ...more] = all;
        return cells(column, only?.name === first && more.length === 0 ? only?.text : blocksOf(all, '\n'));
      },
    }),

    /** What is written into their form and read back as the source's own words only. */
    outward: (name: FieldOf<N>, column: string, about: About = {}, form: (said: string) => string = (said) => said) =>
      line(name, [column], about, {
        give: (entry) => {
          const said = text(entry, name);
          return cells(column, said === undefined ? undefined : form(said));
        },
      }),
  };
}

/** A cell that says something; none where there is nothing to say. */
export function cells(column: string | undefined, text: string | undefined): Cells {
  return column === undefined || text === undefined || text === '' ? {} : { [column]: text };
}

/** An answer of the organisation or of the product that the entry belongs to. An import keeps it under its own name. */
export function of(
  collection: 'organisations' | 'products',
  name: string,
  column: string,
  { apart, ...about }: About & { apart?: true } = {},
): Line {
  const field = collectionOf(collection).fields[name];
  if (!field) throw new Error(`${collection} has no field ${name}.`);
  return {
    ours: [`${collection}.${name}`],
    theirs: [column],
    fidelity: about.as ?? 'exact',
    ...(about.note && { note: about.note }),
    ...(apart && { apart }),
    give: ({ organisation, product }) => {
      const facts = (collection === 'organisations' ? organisation : product)?.facts;
      return cells(column, textOfAnswer(field, facts?.[name]));
    },
  };
}

/** What stands in every record of theirs, such as the version of the standard. An import keeps what says something else. */
export function always(column: string, text: string, note: NoteName): Line {
  return {
    ours: [],
    theirs: [column],
    fidelity: 'none',
    note,
    take: (row) => (row.says(column) === text ? { whole: [column] } : {}),
    give: () => cells(column, text),
  };
}

/** The language of a record. `codes` are the codes of theirs by ours; English where an entry names none. */
export function languageOf(column: string, codes: Readonly<Record<string, string>>, about: About = {}): Line {
  return {
    ours: ['tools.language'],
    theirs: [column],
    fidelity: about.as ?? 'exact',
    ...(about.note && { note: about.note }),
    take: (row) => {
      const said = row.says(column);
      const code = Object.keys(codes).find((one) => codes[one] === said);
      if (code === undefined) return {};
      return { whole: [column], ...(code !== 'en' && { answers: { language: code } }) };
    },
    give: ({ facts }) => cells(column, codes[String(facts['language'] ?? 'en')]),
  };
}

/** A question and a field that are about the same, of which no value can be carried over without inventing something. */
export function notCarried(ours: string, theirs: string, note: NoteName): Line {
  return { ours: [ours], theirs: [theirs], fidelity: 'none', note };
}

/** What their record is called by: the id of ours, or what its source called it. */
export function recordId(column: string, form: (id: string) => string = (id) => id): Line {
  return {
    ours: ['gathered.id'],
    theirs: [column],
    fidelity: 'exact',
    apart: true,
    give: (entry) => cells(column, form(gatheredOf(entry)?.id ?? entry.id)),
  };
}

/** Where the record can be read: at its source, or on our page. */
export function recordAddress(column: string): Line {
  return {
    ours: ['gathered.address'],
    theirs: [column],
    fidelity: 'exact',
    apart: true,
    give: (entry) => cells(column, gatheredOf(entry)?.address ?? entry.address),
  };
}

/** Where an entry was gathered; undefined for an organisation's own. */
export function gatheredOf({
  facts,
}: Pick<Outgoing, 'facts'>): { source: string; id: string; on: string; address?: string } | undefined {
  const all = facts['gathered'] as { source: string; id: string; on: string; address?: string }[] | undefined;
  return all?.[0];
}

function itemsOf(text: string | undefined, separator: string): string | undefined {
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  return lines.every((line) => line.startsWith('- ')) ? lines.map((line) => line.slice(2)).join(separator) : text;
}

function dayOut(answer: unknown, order: DayOrder): string | undefined {
  const day = given(answer);
  return typeof day === 'string' ? dayTo(day, order) : undefined;
}
