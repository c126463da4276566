import type { Field, Kind } from '../model/field.ts';

/** Answers that pages put where a browser, a program of mail or a phone acts on them. */
const ACTED_ON: ReadonlySet<Kind> = new Set(['address', 'email', 'phone', 'language']);

type Facts = Readonly<Record<string, unknown>>;

/** Facts without any unsafe address: those that were given, where nothing in them is. See `withSafeAddresses`. */
export function safeFacts(fields: Readonly<Record<string, Field>>, facts: Facts): Facts {
  const changed = Object.entries(facts).flatMap(([name, answer]): [string, unknown][] => {
    const field = fields[name];
    if (typeof answer === 'string')
      return field && ACTED_ON.has(field.kind) && !field.answer.safeParse(answer).success ? [[name, undefined]] : [];
    const { of } = field ?? {};
    if (!of || !Array.isArray(answer)) return [];
    const records = answer as readonly Facts[];
    const safe = records.map((record) => safeFacts(of, record));
    return safe.some((record, at) => record !== records[at]) ? [[name, safe]] : [];
  });
  if (changed.length === 0) return facts;
  const kept = Object.entries({ ...facts, ...Object.fromEntries(changed) }).filter(
    ([, answer]) => answer !== undefined,
  );
  return Object.fromEntries(kept);
}
