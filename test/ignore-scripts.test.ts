import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { json, writeProject } from './fixtures/project.ts';

/** A project with a package that would write a file when it is installed, and this project’s settings of npm, or none. */
async function installed(settings: string): Promise<{ readonly isThere: boolean; readonly hasRun: boolean }> {
  const root = await writeProject({
    'package.json': json({ name: 'portal', version: '1.0.0', dependencies: { greedy: 'file:greedy-1.0.0.tgz' } }),
    '.npmrc': settings,
    'greedy/package.json': json({
      name: 'greedy',
      version: '1.0.0',
      scripts: { postinstall: 'node -e "fs.writeFileSync(process.env.INIT_CWD + \'/ran\', String())"' },
    }),
  });
  const npm = (...words: string[]) =>
    execFileSync('npm', [...words, '--offline', '--no-audit', '--no-fund'], {
      cwd: root,
      stdio: 'pipe',
      // Whoever runs the tests by npm has settings of their own in the environment.
      env: Object.fromEntries(
        Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_config_')),
      ),
    });
  npm('pack', './greedy');
  npm('install', '--package-lock-only');
  npm('ci');
  return { isThere: existsSync(join(root, 'node_modules/greedy')), hasRun: existsSync(join(root, 'ran')) };
}

test('a package that would run something when it is installed does not', async () => {
  const settings = await readFile('.npmrc', 'utf8');
  expect(await installed(settings)).toEqual({ isThere: true, hasRun: false });
});

test('it would, without the settings of this project', async () => {
  expect(await installed('ignore-scripts=false\n')).toEqual({ isThere: true, hasRun: true });
});
