/** The state of other answers under which a field is required. Data, not code, so that a form and a JSON Schema can hold it. */
export interface Condition {
  /** Ends the sentence "Required when …". */
  readonly sentence: string;
  /** Each named field holds one of these values; a list field holds at least one of them. */
  readonly fields: Readonly<Record<string, readonly (string | boolean)[]>>;
}

/** Makes a condition: `when('it is a pilot', { status: ['pilot'] })`. */
export function when(sentence: string, fields: Condition['fields']): Condition {
  return { sentence, fields };
}

/** Whether the answers of an entry meet a condition. An answer that is not given meets none. */
export function holds(condition: Condition, answers: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(condition.fields).every(([name, allowed]) => {
    const answer = answers[name];
    const values: unknown[] = Array.isArray(answer) ? answer : [answer];
    return values.some((value) => allowed.some((one) => one === value));
  });
}
