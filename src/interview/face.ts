import type { Option } from './pick.ts';

/** What can be written, or chosen, in place of an answer. */
export const commands = {
  reason: 'There is no answer, and you give the reason',
  open: 'Leave it open for now',
  back: 'Go back to the question before',
} as const;

export type Command = keyof typeof commands;

/** An answer, or what to do in place of it. */
export type Given<T> = { readonly value: T } | { readonly command: Command };

/** A question as it is put. */
export interface Put {
  readonly question: string;
  /** What helps to answer it: lines of words. */
  readonly notes: readonly string[];
  /** What stands there now, in words. Nothing typed, or nothing else chosen, keeps it. */
  readonly now?: string;
  readonly commands: readonly Command[];
}

/** How questions are put and answers taken: by lines that a screen reader reads, or by the prompts of a terminal. */
export interface Face {
  tell(text: string): void;
  heading(title: string, help?: string): void;
  /** One line; `typed` is what stands there now. '' where nothing was typed. */
  line(put: Put, typed: string): Promise<Given<string>>;
  /** Several lines. */
  lines(put: Put, typed: string): Promise<Given<string>>;
  /** What was chosen, as it stands in a file; `chosen` is what stands there now. Empty where nothing was chosen. */
  choose(
    put: Put,
    options: readonly Option[],
    chosen: readonly string[],
    how: { readonly many: boolean },
  ): Promise<Given<readonly string[]>>;
  /** Yes or no; no where nothing is said. */
  confirm(question: string): Promise<boolean>;
  close(): void;
}

/** Thrown at any question when somebody stops: what was answered before is kept, and `typed` is what was begun. */
export class Stopped extends Error {
  readonly typed: string;

  constructor(typed = '') {
    super('Stopped.');
    this.typed = typed;
  }
}

/** The command that a line is, `/back`, where it may be given here. */
export function commandIn(typed: string, allowed: readonly Command[]): Command | undefined {
  const name = /^\/(?<name>[a-z]+)$/u.exec(typed.trim())?.groups?.['name'];
  return allowed.find((command) => command === name);
}

/** Whether a line asks to stop, whatever the question. */
export const isStop = (typed: string) => ['/stop', '/quit', '/exit'].includes(typed.trim());

/** How a list is read out where nothing is chosen yet. */
export function listed(options: readonly Option[]): string {
  return options.map(({ label, meaning }, at) => `  ${at + 1}. ${label}${meaning ? `: ${meaning}` : ''}`).join('\n');
}
