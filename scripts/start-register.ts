/** `npm run start-register`: makes a portal of one's own from this one: no examples, one's own name and colours. */
import { parseArgs } from 'node:util';
import { Stopped, type Face } from '../src/interview/face.ts';
import { plainLines } from '../src/interview/lines.ts';
import { terminalPrompts } from '../src/interview/prompts.ts';
import { readTheme } from '../src/site.ts';
import { answerNames, startQuestions, whyNotAnswers, tidied, type Answers } from '../src/start-register/answers.ts';
import { askAnswers } from '../src/start-register/ask.ts';
import { sortContent } from '../src/start-register/examples.ts';
import { newFiles, organisationDraft, themeOf } from '../src/start-register/plan.ts';
import { finishRenewal, freeFolder, renew } from '../src/start-register/renew.ts';
import { unreadable } from '../src/start-register/theme.ts';

const FORMER = 'former-content';

const USAGE = `npm run start-register                 asks for your name, ODS code, address, colours and mailbox, and makes
                                       this portal yours: the examples move to ${FORMER}/, the guidance stays
npm run start-register -- --yes …      asks nothing; the answers are given:
${answerNames.map((name) => `  --${name.padEnd(10)} ${startQuestions[name].question} For example: ${startQuestions[name].example}`).join('\n')}

Nothing is thrown away. It stops where there are entries that are not examples.`;

const root = process.cwd();
const given = argumentsIn(process.argv.slice(2));
if ('because' in given) fail(given.because);
else if (given.values.help) console.log(USAGE);
else await start(given.values);

async function start({ yes, plain, ...flags }: Flags): Promise<void> {
  if (await finishRenewal(root))
    return console.log('What was begun before is finished: the new register is in content/.');
  const answers = Object.fromEntries(
    answerNames.flatMap((name) => (flags[name] === undefined ? [] : [[name, tidied(name, flags[name])]])),
  );
  const { wrong } = whyNotAnswers(answers);
  if (wrong.length > 0) return fail(wrong.join('\n'));
  const { own, guidance, examples } = await sortContent(root);
  if (own.length > 0) return fail(ownInWords(own));
  const whole = yes ? withUsual(answers) : await asked(answers, plain ?? false);
  if (!whole) return;
  const theme = readTheme();
  const colours = unreadable(themeOf(whole, theme));
  if (colours.length > 0) return fail(`${colours.join('\n')}\nChoose another colour. Nothing was changed.`);
  const former = await freeFolder(root, FORMER);
  await renew(root, { files: await newFiles(root, whole, guidance, theme), former });
  console.log(whatNext(whole, former, examples.length));
}

/** The answers, with what is usual for those that were not given; undefined, and said, where some must be given. */
function withUsual(answers: Partial<Answers>): Answers | undefined {
  const { open } = whyNotAnswers(answers);
  const missing = open.filter((name) => startQuestions[name].usual === undefined);
  if (missing.length > 0) {
    const list = missing.map((name) => `--${name}: ${startQuestions[name].question}  is missing.`);
    fail(`${list.join('\n')}\nNothing was changed.`);
    return undefined;
  }
  return open.reduce((all, name) => ({ ...all, [name]: startQuestions[name].usual?.(all) ?? '' }), answers) as Answers;
}

async function asked(answers: Partial<Answers>, plain: boolean): Promise<Answers | undefined> {
  const terminal = process.stdin.isTTY && process.stdout.isTTY && !plain;
  const face: Face = terminal ? terminalPrompts() : plainLines(process.stdin, process.stdout);
  process.on('SIGINT', () => face.close());
  try {
    const whole = await askAnswers(face, answers);
    if (await face.confirm(`Make this the register of ${whole.name}? The examples move to ${FORMER}/.`)) return whole;
    face.tell('Nothing was changed.');
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.log('\nStopped. Nothing was changed.');
    process.exitCode = 130;
  } finally {
    face.close();
  }
  return undefined;
}

function ownInWords(own: readonly string[]): string {
  const first = own.slice(0, 20).map((path) => `  ${path}`);
  const more = own.length > first.length ? `\n  and ${own.length - first.length} more` : '';
  return `There are entries here that are not examples, and they are not to be lost:
${first.join('\n')}${more}
Move them out of content/ first, and back afterwards. Nothing was changed.`;
}

function whatNext(answers: Answers, former: string, examples: number): string {
  const { path } = organisationDraft(answers);
  return `This is now the register of ${answers.name}.

  ${path}  your organisation, as a draft: it says what you answered
  content/pages, glossary, care  the guidance, in your name
  theme.json  the name, the address and the colours
  ${former}/  what was here before, ${examples} files of examples among it; delete it when you do not need it

Now:
  1. npm run new -- ${path}
     asks what your organisation must still say
  2. npm start   http://localhost:4321, and http://localhost:4321/edit/ to write
  3. Read content/pages: accessibility.mdx and privacy.mdx must be true of your site and its server.
  4. Have the entry approved, as docs/approval.md tells. Then npm run history begins the history of the register`;
}

function fail(because: string): void {
  console.error(because);
  process.exitCode = 1;
}

type Flags = Partial<Record<keyof Answers, string>> & { yes?: boolean; plain?: boolean; help?: boolean };

function argumentsIn(args: string[]): { values: Flags } | { because: string } {
  try {
    const answers = Object.fromEntries(answerNames.map((name) => [name, { type: 'string' as const }]));
    const { values } = parseArgs({
      args,
      options: {
        ...answers,
        yes: { type: 'boolean' },
        plain: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return { values: values as Flags };
  } catch (error) {
    return { because: `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}` };
  }
}
