import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { commandIn, commands, isStop, listed, Stopped, type Face, type Given, type Put } from './face.ts';
import { pick, type Option } from './pick.ts';

/** A list of more than so many is not read out: a part of a name is asked for. */
const MOST_LISTED = 16;

/**
 * Questions and answers as plain lines: for a screen reader, and where there is no terminal. What is chosen is typed: a number
 * or a name. Several lines end with an empty one.
 */
export function plainLines(input: Readable, output: Writable): Face {
  const next = linesOf(input);
  const tell = (text: string) => void output.write(`${text}\n`);
  const prompt = async (sign = '> ') => {
    output.write(sign);
    const line = await next.line();
    if (line === undefined || isStop(line)) throw new Stopped();
    return line;
  };
  const show = (put: Put) => {
    tell(`\n${put.question}`);
    for (const note of put.notes) tell(note);
    if (put.now !== undefined) tell(`There now: ${put.now}\nEnter keeps it.`);
  };
  return {
    tell,
    heading: (title, help) => tell(`\n== ${title}${help ? `\n${help}` : ''}`),
    line: async (put) => {
      show(put);
      return orCommand(put, prompt, tell);
    },
    lines: async (put) => {
      show(put);
      tell('Each line is a paragraph. An empty line ends the answer.');
      const first = await orCommand(put, prompt, tell);
      if ('command' in first || first.value.trim() === '') return first;
      return { value: await untilEmpty(first.value, prompt) };
    },
    choose: async (put, options, _chosen, { many }) => {
      show(put);
      return chosenFrom(put, options, many, prompt, tell);
    },
    confirm: async (question) => {
      tell(`\n${question} (yes or no)`);
      for (;;) {
        const typed = (await prompt()).trim().toLowerCase();
        if (['', 'n', 'no'].includes(typed)) return false;
        if (['y', 'yes'].includes(typed)) return true;
        tell('Write yes or no.');
      }
    },
    close: next.close,
  };
}

/** Lines up to an empty one. Whoever stops in the middle has not typed them for nothing. */
async function untilEmpty(first: string, prompt: Prompt): Promise<string> {
  const lines = [first];
  try {
    for (let line = await prompt(); line.trim() !== ''; line = await prompt()) lines.push(line);
  } catch (error) {
    throw error instanceof Stopped ? new Stopped(lines.join('\n')) : error;
  }
  return lines.join('\n');
}

type Prompt = () => Promise<string>;
type Tell = (text: string) => void;

/** A line, unless it asks for help, which is given, or says what to do instead. */
async function orCommand(put: Put, prompt: Prompt, tell: Tell): Promise<Given<string>> {
  for (;;) {
    const value = await prompt();
    const command = commandIn(value, put.commands);
    if (command) return { command };
    if (value.trim() === '/help') tell(helpFor(put));
    else return { value };
  }
}

function helpFor(put: Put): string {
  const given = put.commands.map((command) => `  /${command}  ${commands[command]}`);
  return [put.question, ...put.notes, 'In place of an answer you can write:', ...given, '  /stop  Stop for now'].join(
    '\n',
  );
}

async function chosenFrom(
  put: Put,
  options: readonly Option[],
  many: boolean,
  prompt: Prompt,
  tell: Tell,
): Promise<Given<readonly string[]>> {
  const short = options.length <= MOST_LISTED;
  if (short) tell(listed(options));
  const number = short ? 'the number or the name' : 'the name, or a part of it';
  tell(
    `Write ${number}${many ? '; several with commas between them' : ''}.${short ? '' : ' /list reads them all out.'}`,
  );
  let shown = options;
  for (;;) {
    const given = await orCommand(put, prompt, tell);
    if ('command' in given) return given;
    if (given.value.trim() === '') return { value: [] };
    if (given.value.trim() === '/list') {
      shown = options;
      tell(listed(options));
      continue;
    }
    const picked = pick(shown, given.value, many);
    const found = 'values' in picked ? picked : pick(options, given.value, many);
    if ('values' in found) return { value: found.values };
    const { unclear, several, near } = found;
    tell(`“${unclear}” is ${several.length > 1 ? 'not clear. Which of these?' : 'not in the list.'}`);
    if (several.length > 1) tell(listed((shown = several)));
    else if (near) tell(`Did you mean “${near.label}”?`);
  }
}

/** The lines of a stream, one at a time; those that came too early wait. Undefined after the last. */
function linesOf(input: Readable): { line: () => Promise<string | undefined>; close: () => void } {
  const waiting: string[] = [];
  const asked: ((line: string | undefined) => void)[] = [];
  let ended = false;
  const reader = createInterface({ input, terminal: false });
  reader.on('line', (line) => {
    const ask = asked.shift();
    if (ask) ask(line);
    else waiting.push(line);
  });
  reader.on('close', () => {
    ended = true;
    for (const ask of asked.splice(0)) ask(undefined);
  });
  return {
    line: () => {
      const line = waiting.shift();
      if (line !== undefined || ended) return Promise.resolve(line);
      return new Promise((resolve) => asked.push(resolve));
    },
    close: () => reader.close(),
  };
}
