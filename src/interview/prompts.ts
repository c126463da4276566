import * as clack from '@clack/prompts';
import { commandIn, commands, isStop, Stopped, type Command, type Face, type Given, type Put } from './face.ts';
import type { Option } from './pick.ts';

/** A list of more than so many is searched by typing. */
const MOST_SHOWN = 10;

/** Before the name of a command among things that can be chosen: no value in a file begins so. */
const COMMAND = '/';

/** Questions and answers with the prompts of a terminal: lists are walked through with the arrow keys. */
export function terminalPrompts(): Face {
  return {
    tell: (text) => clack.log.message(text),
    heading: (title, help) => clack.log.step(help ? `${title}\n${help}` : title),
    line: async (put, initialValue) => {
      show(put);
      return given(put, answered(await clack.text({ message: put.question, initialValue })));
    },
    lines: async (put, initialValue) => {
      show(put);
      const message = `${put.question} (an empty line ends the answer)`;
      return given(put, answered(await clack.multiline({ message, initialValue })));
    },
    choose: async (put, options, chosen, { many }) => {
      show(put);
      return many ? chooseMany(put, options, chosen) : chooseOne(put, options, chosen[0]);
    },
    confirm: async (question) => answered(await clack.confirm({ message: question, initialValue: false })),
    close: () => undefined,
  };
}

/** An answer of the library. Ctrl+C and Escape stop. */
function answered<T>(answer: T | typeof clack.CANCEL_SYMBOL): T {
  if (clack.isCancel(answer)) throw new Stopped();
  return answer as T;
}

function show({ notes, now }: Put): void {
  if (notes.length > 0) clack.log.message(notes.join('\n'));
  if (now !== undefined) clack.log.message(`There now: ${now}`);
}

function given({ commands: allowed }: Put, typed: string | undefined): Given<string> {
  const value = typed ?? '';
  if (isStop(value)) throw new Stopped();
  const command = commandIn(value, allowed);
  return command ? { command } : { value };
}

interface Shown {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

const asShown = ({ value, label, meaning }: Option): Shown => ({ value, label, ...(meaning && { hint: meaning }) });
const asCommand = (command: Command): Shown => ({ value: `${COMMAND}${command}`, label: commands[command] });

async function chooseOne(put: Put, options: readonly Option[], chosen?: string): Promise<Given<readonly string[]>> {
  const all = [...options.map(asShown), ...put.commands.map(asCommand)];
  const asked = { message: put.question, options: all, ...(chosen !== undefined && { initialValue: chosen }) };
  const long = options.length > MOST_SHOWN;
  const value = answered(await (long ? clack.autocomplete({ ...asked, maxItems: MOST_SHOWN }) : clack.select(asked)));
  const command = commandIn(value, put.commands);
  return command ? { command } : { value: [value] };
}

/** Among several a command makes no sense: what to do instead is asked when none was chosen. */
async function chooseMany(
  put: Put,
  options: readonly Option[],
  chosen: readonly string[],
): Promise<Given<readonly string[]>> {
  const asked = {
    message: put.question,
    options: options.map(asShown),
    initialValues: [...chosen],
    required: false,
  };
  const long = options.length > MOST_SHOWN;
  const value = answered(
    await (long ? clack.autocompleteMultiselect({ ...asked, maxItems: MOST_SHOWN }) : clack.multiselect(asked)),
  );
  if (value.length > 0 || put.commands.length === 0) return { value };
  return chooseOne({ ...put, question: 'You chose none.' }, [{ value: '', label: 'Choose again' }]).then((instead) =>
    'command' in instead ? instead : chooseMany(put, options, chosen),
  );
}
