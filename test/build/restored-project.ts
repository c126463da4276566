import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gather } from '../../src/example-registers/gather.ts';
import { nationalProject } from '../../src/example-registers/project.ts';
import { days, publishRegisters } from '../../src/example-registers/publish-registers.ts';
import { serveRegisters } from '../../src/example-registers/serve.ts';
import { dataSourceOf } from '../../src/data/publish.ts';
import { writeStore } from '../../src/data/store/write.ts';
import { checkContent } from '../../src/register/gate.ts';
import { joinRegister } from '../../src/register/register.ts';
import { readTheme } from '../../src/site.ts';

export const TODAY = '2026-11-23';

/** The days of the two harvests. */
const HARVESTED = ['2026-11-20', TODAY];

/** The registers of the example that are gathered here; the others would take as long again and again. */
const SOURCES = ['castlebrook', 'thamesgate'];

/** What git does not have and the copy after each harvest does. Said in docs/harvesting.md. */
const EXPORTED = ['.harvest', 'content/gathered', 'data'];

const run = promisify(execFile);

/** A folder in which projects find the packages of this one; it is taken away by whoever asked for it. */
export async function folderForProjects(): Promise<string> {
  const folder = resolve('.cache/restore-drill');
  await mkdir(folder, { recursive: true });
  return mkdtemp(join(folder, 'run-'));
}

/** A small national portal below `folder`: in git, with what it has gathered beside it. Gives its folder. */
export async function smallPortal(folder: string): Promise<string> {
  const project = join(folder, 'portal');
  const registers = join(folder, 'registers');
  await nationalProject(process.cwd(), project);
  const sources = join(project, 'content/sources');
  await rm(sources, { recursive: true });
  for (const one of SOURCES) await cp(`national/content/sources/${one}.json`, join(sources, `${one}.json`));
  await cp('.gitignore', join(project, '.gitignore'));
  const server = await serveRegisters(registers);
  try {
    const content = await checkContent(process.cwd(), TODAY);
    for (const [at, day] of days.entries()) {
      const today = HARVESTED[at] ?? TODAY;
      await publishRegisters(content, readTheme(), { folder: registers, today: TODAY, day });
      await gather(project, today, server.port);
      await keepWhatWasGathered(project, today);
    }
  } finally {
    server.close();
  }
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], { cwd: project });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'The portal');
  return project;
}

/** What each build does: the pages on growth tell of every harvest, and only the store knows the earlier ones. */
async function keepWhatWasGathered(project: string, today: string): Promise<void> {
  const content = await checkContent(project, today);
  const { entries } = dataSourceOf(
    joinRegister(content.entries, today, content),
    readTheme(join(project, 'theme.json')),
  );
  await writeStore(join(project, 'data'), entries, today);
}

/** Packs what git does not have, as docs/harvesting.md says. */
export function exportTo(archive: string, project: string): void {
  execFileSync('tar', ['-czf', archive, '-C', project, ...EXPORTED]);
}

/** The project from git and the last export alone. */
export function restored(project: string, archive: string, to: string): void {
  execFileSync('git', ['clone', '--quiet', project, to]);
  execFileSync('tar', ['-xzf', archive, '-C', to]);
}

/** Builds a project, without cards, in a time zone and a locale. Throws with what the build said. */
export async function built(project: string, place: { readonly TZ: string; readonly LC_ALL: string }): Promise<string> {
  const { NODE_ENV: _, ...environment } = process.env;
  const env = { ...environment, ...place, LANG: place.LC_ALL, CARDS: 'off', BUILD_DAY: TODAY };
  await run(process.execPath, ['scripts/build.ts'], { cwd: project, env });
  return join(project, 'dist');
}
