import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BENCH_FOLDER } from '../project.ts';

/** What is measured beside ours, and is no part of the project: it is installed when the bench needs it. */
const PACKAGES = { '@11ty/eleventy': '3.1.8', minisearch: '7.2.0', lunr: '2.3.9' };

/** The folder in which the packages are that ours is compared with; they are installed there the first time. */
export async function folderOfOthers(): Promise<string> {
  const folder = resolve(BENCH_FOLDER, 'others');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  if (!existsSync(join(folder, 'node_modules')))
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], { cwd: folder });
  return folder;
}
