import { Document, visit } from 'yaml';
import type { Collection } from '../model/collection.ts';
import type { Field } from '../model/field.ts';

type Facts = Readonly<Record<string, unknown>>;

/** The width of a line in the facts of a file. */
const LINE_WIDTH = 130;

/**
 * The text of an entry's file: facts at the top and the longer story below in MDX, or JSON.
 *
 * Every answer stands where the model has its question, so that the same entry gives the same file whoever writes it.
 * Names that the model does not know come last: they are kept, and the check tells of them.
 */
export function entryText(collection: Pick<Collection, 'fields' | 'format'>, facts: Facts, body = ''): string {
  const inOrder = inModelOrder(collection.fields, facts);
  if (collection.format === 'json') return `${JSON.stringify(inOrder, null, 2)}\n`;
  const story = body.trim();
  return `---\n${yamlOf(inOrder)}---\n${story && `\n${story}\n`}`;
}

/** The facts with every name where the model has it. */
export function inModelOrder(fields: Readonly<Record<string, Field>>, facts: Facts): Record<string, unknown> {
  const names = new Set([...Object.keys(fields), ...Object.keys(facts)]);
  return Object.fromEntries(
    [...names]
      .filter((name) => facts[name] !== undefined)
      .map((name) => [name, withRecordsInOrder(fields[name], facts[name])]),
  );
}

function withRecordsInOrder(field: Field | undefined, answer: unknown): unknown {
  const of = field?.of;
  return of && Array.isArray(answer) ? answer.map((one: Facts) => inModelOrder(of, one)) : answer;
}

/** YAML in which long texts stand below their question, as a person would write them. */
function yamlOf(facts: Facts): string {
  if (Object.keys(facts).length === 0) return '';
  const document = new Document(facts);
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (node.value.includes('\n')) node.type = 'BLOCK_LITERAL';
      else if (node.value.length > LINE_WIDTH - 20) node.type = 'BLOCK_FOLDED';
    },
  });
  return document.toString({ lineWidth: LINE_WIDTH });
}
