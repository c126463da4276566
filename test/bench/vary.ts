import { approvalQuestions } from '../../src/model/check/approval.ts';
import type { Field } from '../../src/model/field.ts';
import { tools } from '../../src/model/tool/index.ts';
import type { Entry, Translation } from '../../src/register/entry.ts';
import { siteName } from './places.ts';
import type { Random } from './random.ts';

export type Facts = Record<string, unknown>;

/** Fields that say where a tool is, and so are never taken from another. */
const ITS_OWN = new Set(['name', 'organisation', 'product', 'dataUses', 'gathered', 'kept']);

/**
 * The facts of a new tool, made from those of an example: the same terms and dates, so that its answers agree with each
 * other, and texts of other examples here and there, with other numbers and places, so that no two tools are the same.
 */
export function variant(example: Entry<'tools'>, examples: readonly Entry<'tools'>[], random: Random): Facts {
  const facts: Facts = { ...(example.facts as Facts) };
  for (const [name, field] of Object.entries(tools.fields)) {
    if (ITS_OWN.has(name) || facts[name] === undefined) continue;
    const other = (random.one(examples).facts as Facts)[name];
    if (field.kind === 'text' && typeof other === 'string' && random.chance(60)) facts[name] = other;
    facts[name] = otherNumbers(facts[name], field, random);
  }
  if (Array.isArray(facts['places'])) facts['places'] = [...new Set([siteName(random), siteName(random)])];
  return { ...facts, name: `${example.facts.name}, ${siteName(random)}` };
}

/** The same facts with so many of 100 answers left out, as in registers that ask less than we do; who approved them none is asked. */
export function withGaps(facts: Facts, ofHundred: number, random: Random): Facts {
  const kept = Object.entries(facts).filter(([name]) => {
    if (approvalQuestions.includes(name)) return false;
    const field = tools.fields[name];
    return field?.required === 'always' || !random.chance(ofHundred);
  });
  return Object.fromEntries(kept);
}

/** The words of a translation that still go with the facts: one text for each text, one record for each record. */
export function translationFor(facts: Facts, { facts: words }: Translation, name: string): Facts {
  const fitting = Object.entries(words).filter(([field, text]) => {
    const original = facts[field];
    if (!tools.fields[field]) return true;
    return Array.isArray(text)
      ? Array.isArray(original) && (!tools.fields[field].of || original.length === text.length)
      : typeof original === typeof text;
  });
  return { ...Object.fromEntries(fitting), name };
}

function otherNumbers(answer: unknown, field: Field, random: Random): unknown {
  if (field.kind === 'text' && typeof answer === 'string')
    return answer.replace(/(?<=\s)[2-8]\d(?=\s\p{Ll})/gu, (number) => String(Number(number) + random.below(10)));
  if (field.of && Array.isArray(answer)) {
    const { of } = field;
    return answer.map((record: Facts) =>
      Object.fromEntries(
        Object.entries(record).map(([name, value]) => [name, of[name] ? otherNumbers(value, of[name], random) : value]),
      ),
    );
  }
  return answer;
}
