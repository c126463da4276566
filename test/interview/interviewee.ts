import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { questionsOf } from '../../src/editor/questions.ts';
import type { Asked, CannotBegin } from '../../src/interview/begin.ts';
import type { Stopped } from '../../src/interview/face.ts';
import { plainLines } from '../../src/interview/lines.ts';
import { askAndWrite, type Written } from '../../src/interview/session.ts';
import { isNoAnswer } from '../../src/model/answer.ts';
import type { CollectionName } from '../../src/model/collection-names.ts';
import type { Field } from '../../src/model/field.ts';
import { collectionOf } from '../../src/model/index.ts';
import { TODAY, type Facts } from '../fixtures/entries.ts';

export const COMMAND = join(import.meta.dirname, '../../scripts/new.ts');

/** What somebody types at a question; undefined ends the input. `asked`: all that was said since the last answer. */
export type Interviewee = (asked: string) => readonly string[] | undefined;

/** Runs `npm run new` in a process of its own, with plain lines, and answers each question when it is asked. */
export function talkToCommand(cwd: string, words: readonly string[], answer: Interviewee) {
  const child = spawn(process.execPath, [COMMAND, ...words], { cwd, env: { ...process.env, BUILD_DAY: TODAY } });
  const listener = listenTo(answer, child.stdin);
  child.stdout.on('data', listener.hear);
  child.stderr.on('data', (chunk: Buffer) => listener.note(chunk.toString()));
  return new Promise<{ said: string; status: number | null }>((resolve) =>
    child.on('close', (status) => resolve({ said: listener.said(), status })),
  );
}

/** Goes through the questions with plain lines, as the command does. Gives what was said, and what came of it. */
export async function talk(root: string, asked: Partial<Asked>, answer: Interviewee) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const listener = listenTo(answer, input);
  output.on('data', listener.hear);
  const face = plainLines(input, output);
  const whole = { collection: undefined, like: undefined, goOn: false, ...asked };
  const result = await askAndWrite(face, whole, { root, today: TODAY }).catch((error: unknown) => error);
  face.close();
  return { said: listener.said(), result: result as Written | CannotBegin | Stopped };
}

const MOST_QUESTIONS = 300;

/** Answers when as many prompts were put as lines were typed. */
function listenTo(answer: Interviewee, input: Writable) {
  let said = '';
  let heard = 0;
  let asked = 0;
  let open = 1;
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
    const prompts = said.slice(heard).match(/(?:^|\n|(?<=> ))> /gu)?.length ?? 0;
    if (prompts < open || !said.endsWith('> ')) return;
    // Somebody who is asked the same for ever hangs up.
    const lines = asked++ < MOST_QUESTIONS ? answer(said.slice(heard)) : undefined;
    heard = said.length;
    open = lines?.length ?? 0;
    if (lines) input.write(lines.map((line) => `${line}\n`).join(''));
    else input.end();
  };
  return { hear, said: () => said, note: (text: string) => void (said += text) };
}

/** Somebody who answers every question of an entry with what it says, and leaves out what it does not say. */
export function whoSays(name: CollectionName, facts: Facts, more: Readonly<Record<string, readonly string[]>> = {}) {
  const questions = questionsOf(collectionOf(name));
  let outer: (typeof questions)[number] | undefined;
  const asked: string[] = [];
  const answer: Interviewee = (said) => {
    const lines = said.split('\n').map((line) => line.trim());
    const special = Object.keys(more).find((words) => said.includes(words));
    if (special !== undefined) return more[special];
    const inner = Object.entries(outer?.field.of ?? {}).find(([, field]) => lines.includes(field.question));
    const next = questions.find(({ field }) => lines.includes(field.question));
    if (inner && !next) return typed(inner[1], (facts[outer?.name ?? ''] as Facts[])[0]?.[inner[0]]);
    if (!next) return [''];
    const again = outer === next;
    outer = next;
    if (!again) asked.push(next.name);
    if (next.field.kind === 'records' && again) return [''];
    return typed(next.field, facts[next.name]);
  };
  return { answer, asked };
}

/** An answer as it is typed. */
export function typed(field: Field, answer: unknown): readonly string[] {
  if (answer === undefined) return [''];
  if (isNoAnswer(answer)) throw new Error('Give reasons by hand.');
  if (field.kind === 'records') return [(answer as unknown[]).length === 0 ? 'There is none' : 'Add the first'];
  if (field.kind === 'text') return [...String(answer).split('\n').filter(Boolean), ''];
  if (field.kind === 'lines') return [...(answer as string[]), ''];
  if (field.kind === 'yes-no') return [answer ? 'yes' : 'no'];
  return [Array.isArray(answer) ? answer.join(', ') : String(answer)];
}
