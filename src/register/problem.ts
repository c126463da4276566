import type { ContentCheck } from '../model/vocabulary/content-checks.ts';

/** Something in a file that must be put right before it is published. Contributed content makes problems, never exceptions. */
export interface Problem {
  /** The path of the file from the root of the project. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** The field, as `recipients.0.name`; undefined for a problem of the file as a whole. */
  readonly field?: string;
  readonly question?: string;
  /** The check of the words that found it, as a waiver names it; undefined for every other problem. */
  readonly check?: ContentCheck;
  readonly found: string;
  readonly advice: string;
  readonly example?: string;
}

/** A problem as a person reads it: file and line, the question and what was found, what to write instead. */
export function inWords(problem: Problem): string {
  return `${problem.file}, line ${problem.line}\n${withoutPlace(problem)}`;
}

/** The same without the file and the line, where somebody is asked and has no file yet. */
export function withoutPlace(problem: Pick<Problem, 'question' | 'found' | 'advice' | 'example'>): string {
  const lines = [
    `  ${problem.question ? `${problem.question}  ` : ''}${problem.found}`,
    ...wrapped(problem.advice + (problem.example ? ' Write, for example:' : '')),
    ...(problem.example ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => `    ${line}`),
  ];
  return lines.join('\n');
}

/** A problem as the GitHub command that marks the line in a pull request: in red, or in yellow for a remark. */
export function asAnnotation(problem: Problem, as: 'error' | 'warning' = 'error'): string {
  const escape = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const message = [problem.found, problem.advice, problem.example].filter(Boolean).join('\n');
  return `::${as} file=${property(problem.file)},line=${problem.line},title=${property(problem.question ?? 'Entry')}::${escape(message)}`;
}

/** Text over lines of at most 100 characters, each with two spaces before it. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 100) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines;
}
