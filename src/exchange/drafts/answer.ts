import { takesReason } from '../../editor/questions.ts';
import { nearest } from '../../model/check/nearest.ts';
import type { Field } from '../../model/field.ts';
import { whyNoAnswer } from '../../model/text.ts';
import { asMarkdown } from '../markdown.ts';
import type { Cell, Trouble } from '../sheets/grid.ts';
import { NOT_TICKED, TICKED } from '../sheets/word-blocks.ts';
import { cleanLine, cleanText } from './clean.ts';
import { dayFrom } from './days.ts';
import { countriesByName, idsByLabel, noneLabels, wordsKey, yesAndNo } from './labels.ts';
import { isReason, reasonFrom } from './reason.ts';
import type { Names } from './names.ts';

/** A cell that could not be read as it stands, or not quite. */
export interface CellTrouble extends Trouble {
  readonly cell: Cell;
  /** Whether what it says stands in the draft all the same, for its author to put right. */
  readonly taken?: true;
}

/** The answer in some cells, where there is one, and what is wrong with them. */
export interface ReadAnswer {
  readonly answer?: unknown;
  readonly troubles: readonly CellTrouble[];
}

/** What is needed to read an answer. */
export interface Reading {
  readonly names: Names;
  /** Whether the cells are of a Word document, whose signs are words and no marks of Markdown. */
  readonly plain: boolean;
}

const NOTHING: ReadAnswer = { troubles: [] };

/** Reads the answer to a question from the cells that give it. Lists may stand in several cells, all else in one. */
export function answerFrom(field: Field, cells: readonly Cell[], reading: Reading): ReadAnswer {
  const said = cells.filter((cell) => cell.unsure || saysMore(cell));
  const unsure = said.flatMap((cell) => (cell.unsure ? [{ cell, ...cell.unsure }] : []));
  if (unsure.length > 0) return { troubles: unsure };
  const [cell, ...more] = said;
  if (!cell) return NOTHING;
  if (takesReason(field) && more.length === 0 && !isTerm(field, cell)) {
    const reason = reasonFrom(cell);
    if (reason) return isReason(reason) ? { answer: reason, troubles: [] } : { troubles: [{ cell, ...reason }] };
  }
  if (isMany(field)) return manyFrom(field, said, reading);
  const twice = more.find((other) => cleanText(other.text) !== cleanText(cell.text));
  if (twice)
    return {
      troubles: [
        {
          cell: twice,
          found: `answers the same question as ${cell.place}, with other words`,
          advice: 'Keep one of the two.',
        },
      ],
    };
  return oneFrom(field, cell, reading);
}

/** Whether a cell is the label of a term: some read like a reason. */
function isTerm({ vocabulary }: Field, { text }: Cell): boolean {
  return vocabulary !== undefined && idsByLabel(vocabulary).has(wordsKey(text));
}

/** Whether a cell says something: boxes of which none is ticked do not. */
export function saysMore({ text }: Cell): boolean {
  return text.split('\n').some((line) => line.trim() !== '' && !line.trim().startsWith(NOT_TICKED));
}

/** Whether a question takes several answers. */
export const isMany = ({ kind }: Field) => ['terms', 'lines', 'references', 'countries'].includes(kind);

const WORDS: ReadonlySet<Field['kind']> = new Set([
  'line',
  'text',
  'lines',
  'address',
  'email',
  'phone',
  'code',
  'language',
]);

function oneFrom(field: Field, cell: Cell, reading: Reading): ReadAnswer {
  const made = valueOf(field, cell, reading);
  if (isTrouble(made)) return { troubles: [{ cell, ...made }] };
  return checked(field, made.value, cell);
}

type Made = { readonly value: unknown } | Trouble;
const isTrouble = (made: Made): made is Trouble => 'found' in made;

function valueOf(field: Field, cell: Cell, reading: Reading): Made {
  switch (field.kind) {
    case 'day': {
      const day = dayFrom(cell);
      return typeof day === 'string' ? { value: day } : day;
    }
    case 'yes-no': {
      const value = yesAndNo.get(wordsKey(chosen(cell)[0] ?? ''));
      return value === undefined ? notOnList(cell.text, ['Yes', 'No']) : { value };
    }
    case 'number':
      return numberFrom(cell);
    case 'term':
    case 'reference': {
      const [one = '', another] = chosen(cell);
      if (another !== undefined) return { found: 'gives more than one answer', advice: 'Keep the one that fits best.' };
      return itemFrom(field, one, reading);
    }
    case 'records':
      return field.none && (noneLabels.has(wordsKey(cell.text)) || cell.text.trim() === '0')
        ? { value: [] }
        : { found: `says “${cut(cell.text)}”, and this question is a list`, advice: 'Answer in the rows below it.' };
    default:
      return wordsFrom(field, cell, reading);
  }
}

/** What is typed or, where there are boxes, what is ticked. */
function chosen({ text }: Cell): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith(NOT_TICKED))
    .map((line) =>
      line.startsWith(TICKED) ? (line.slice(1).split(' – ')[0]?.trim() ?? '') : line.replace(/^[-•] /u, ''),
    );
}

function wordsFrom(field: Field, cell: Cell, { plain }: Reading): Made {
  if (cell.day !== undefined)
    return {
      found: 'holds a date that the spreadsheet made of what was typed, and asks for words',
      advice: 'Make it a text cell (Format cells, Text), and type it again.',
    };
  if (cell.number !== undefined && ['phone', 'code'].includes(field.kind))
    return {
      found: `holds the number ${cell.text}: a zero at its beginning would be lost`,
      advice: 'Make it a text cell (Format cells, Text), and type it again.',
    };
  if (field.kind !== 'text') return { value: cleanLine(cell.text) };
  return { value: plain ? asMarkdown(cleanText(cell.text)) : cleanText(cell.text) };
}

function numberFrom(cell: Cell): Made {
  const text = cleanLine(cell.text);
  const digits = /^\d{1,3}(?:[, ]\d{3})+$/u.test(text) ? text.replace(/[, ]/gu, '') : text;
  return /^\d{1,10}$/u.test(digits)
    ? { value: Number(digits) }
    : { found: `says “${cut(text)}”, which is not a whole number`, advice: 'Write it in figures alone, such as 92.' };
}

function manyFrom(field: Field, cells: readonly Cell[], reading: Reading): ReadAnswer {
  const all: unknown[] = [];
  const troubles: CellTrouble[] = [];
  for (const cell of cells)
    for (const item of itemsIn(field, cell, reading)) {
      const made = field.kind === 'lines' ? { value: item } : itemFrom(field, item, reading);
      if (isTrouble(made)) troubles.push({ cell, ...made });
      else if (!all.includes(made.value)) all.push(made.value);
    }
  const [first] = cells;
  if (all.length === 0 || !first) return { troubles };
  const { answer, troubles: more } = checked(field, all, first);
  return { answer, troubles: [...troubles, ...more] };
}

/** The items of a cell: a line each; of what is chosen from a list also apart by semicolons or commas. */
function itemsIn(field: Field, cell: Cell, reading: Reading): string[] {
  if (field.kind === 'lines' && !reading.plain)
    return cleanText(cell.text)
      .split('\n')
      .map(cleanLine)
      .filter((line) => line !== '');
  const lines = chosen(cell).map(cleanLine);
  if (field.kind === 'lines') return lines;
  return lines.flatMap((line) => {
    if (!isTrouble(itemFrom(field, line, reading))) return [line];
    const separator = line.includes(';') ? ';' : ',';
    return line
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  });
}

function itemFrom(field: Field, text: string, { names }: Reading): Made {
  const key = wordsKey(text);
  if (field.to) {
    const found = names.idsOf(field.to, text);
    const [only, other] = found;
    if (only !== undefined && other === undefined) return { value: only };
    return other === undefined
      ? notOnList(text, names.namesOf(field.to))
      : {
          found: `says “${cut(text)}”, which is the name of ${found.length} entries`,
          advice: `Write which: ${found.join(', ')}.`,
        };
  }
  const ids = field.kind === 'countries' ? countriesByName : field.vocabulary && idsByLabel(field.vocabulary);
  const value = ids?.get(key);
  return value === undefined
    ? notOnList(text, field.vocabulary?.terms.map(({ label }) => label) ?? [...countriesByName.keys()])
    : { value };
}

const MOST_NAMED = 25;

function notOnList(text: string, list: readonly string[]): Trouble {
  const near = nearest(text, list);
  const advice =
    list.length <= MOST_NAMED
      ? `Write one of these: ${list.join('; ')}.`
      : 'Choose from the list in the template, or write the name as it stands there.';
  return {
    found: `says “${cut(text)}”, which is not on the list`,
    advice: near === undefined ? advice : `Did you mean “${near}”? ${advice}`,
  };
}

/** Words stand in the draft even where they do not fit: nothing that somebody wrote is lost, and the check names it. */
function checked(field: Field, value: unknown, cell: Cell): ReadAnswer {
  const result = field.answer.safeParse(value);
  if (result.success) return { answer: value, troubles: [] };
  const issue = result.error.issues.find(({ code }) => code === 'custom');
  const found = issue?.message.replace(/\.$/u, '') ?? `says “${cut(cell.text)}”, which does not fit the question`;
  const empty = typeof value === 'string' && whyNoAnswer(value) !== undefined;
  if (!WORDS.has(field.kind) || empty) return { troubles: [{ cell, found, advice: adviceOn(field) }] };
  return { answer: value, troubles: [{ cell, found, advice: adviceOn(field), taken: true }] };
}

function adviceOn(field: Field): string {
  return takesReason(field) ? `${field.help} If there truly is no answer, give a reason.` : field.help;
}

const cut = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
