/** `npm run start:national`: the example of a national portal. Publishes small registers, gathers them, builds and serves. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { gather } from '../src/example-registers/gather.ts';
import { nationalProject } from '../src/example-registers/project.ts';
import { days, publishRegisters } from '../src/example-registers/publish-registers.ts';
import { serveRegisters } from '../src/example-registers/serve.ts';
import { reportInWords } from '../src/harvest/tell/words.ts';
import { buildDay } from '../src/register/build-day.ts';
import { checkContent } from '../src/register/gate.ts';
import { inWords } from '../src/register/problem.ts';
import { readTheme } from '../src/site.ts';

const HOME = resolve('.cache/national');
const PROJECT = `${HOME}/project`;
const REGISTERS = `${HOME}/registers`;

const today = buildDay(process.env);
const content = await checkContent(process.cwd(), today);
if (content.problems.length > 0) {
  console.error(content.problems.map(inWords).join('\n\n'));
  process.exit(1);
}
await nationalProject(process.cwd(), PROJECT);
const server = await serveRegisters(REGISTERS);
// Twice: what happened in between shows what becomes of it.
for (const day of days) {
  await publishRegisters(content, readTheme(), { folder: REGISTERS, today, day });
  console.log(reportInWords(await gather(PROJECT, today, server.port)));
}
server.close();
await run('build');
if (!process.argv.includes('--build')) await run('serve');

/** Runs a command of the portal in the example's project. Its cards are left out, so that it is there sooner. */
async function run(command: 'build' | 'serve'): Promise<void> {
  const env = { CARDS: 'off', ...process.env, BUILD_DAY: today };
  const child = spawn(process.execPath, [`scripts/${command}.ts`], { cwd: PROJECT, stdio: 'inherit', env });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) process.exit(code ?? 1);
}
