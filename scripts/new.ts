/** `npm run new`: asks the questions of an entry in the terminal, and writes its file. */
import { Stopped } from '../src/interview/face.ts';
import { plainLines } from '../src/interview/lines.ts';
import { terminalPrompts } from '../src/interview/prompts.ts';
import { askAndWrite, type Written } from '../src/interview/session.ts';
import { UNFINISHED } from '../src/interview/unfinished.ts';
import { buildDay } from '../src/register/build-day.ts';
import { inWords } from '../src/register/problem.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run new                                          asks what to write about, then its questions
npm run new -- tools                                 a new tool; also organisations, data-uses, products, notices…
npm run new -- tools --like riverside/chest-x-rays   begins with the answers of another entry
npm run new -- content/tools/riverside/x.mdx         asks what a draft does not say yet, and writes it into its file
npm run new -- --continue                            goes on with what you began last
npm run new -- --plain                               plain lines, for a screen reader

Answers are kept in ${UNFINISHED}/ after each question. Ctrl+C stops.`;

const given = argumentsIn(process.argv.slice(2));
if ('because' in given) fail(given.because);
else if (given.values.help) console.log(USAGE);
else {
  const { values, positionals } = given;
  const terminal = process.stdin.isTTY && process.stdout.isTTY && !values.plain;
  const face = terminal ? terminalPrompts() : plainLines(process.stdin, process.stdout);
  // Ctrl+C among plain lines; prompts take it as a key.
  process.on('SIGINT', () => face.close());
  try {
    const asked = { collection: positionals[0], like: values.like, goOn: values.continue ?? false };
    const result = await askAndWrite(face, asked, { root: process.cwd(), today: buildDay(process.env) });
    if ('because' in result) fail(result.because);
    else whatNext(result);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.log('\nStopped. Your answers are kept. To go on: npm run new -- --continue');
    process.exitCode = 130;
  } finally {
    face.close();
  }
}

/** What the check says of the file, and what to do now. */
function whatNext({ path, problems, remarks, draft }: Written): void {
  console.log(`\nWritten: ${path}\n`);
  for (const problem of problems) console.log(`${inWords(problem)}\n`);
  if (remarks.length > 0) console.log('What could be clearer. Nothing here stops the build.\n');
  for (const remark of remarks) console.log(`${inWords(remark)}\n`);
  console.log(
    problems.length === 0
      ? 'The check finds nothing to put right. See it with: npm start'
      : `To put right: ${problems.length}. Open the file, change it, and see what is left with: npm run check -- ${path}`,
  );
  if (draft) console.log('It is a draft: the public sees it when somebody has approved it. See docs/approval.md.');
}

function fail(because: string): void {
  console.error(because);
  process.exitCode = 1;
}

function argumentsIn(args: string[]) {
  return readArguments(
    {
      args,
      allowPositionals: true,
      options: {
        like: { type: 'string' },
        continue: { type: 'boolean' },
        plain: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    USAGE,
  );
}
