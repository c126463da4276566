import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes the words of one tool of a generated register, as its publisher would. Gives the path of the file, from the project's folder. */
export function changeOneTool(project: string): string {
  const [path] = readdirSync(join(project, 'content/gathered'), { recursive: true, encoding: 'utf8' })
    .map((file) => join('content/gathered', file))
    .filter((file) => /\btools\b.*\.json$/u.test(file))
    .toSorted();
  if (path === undefined) throw new Error(`${project} has gathered no tool that could change.`);
  const file = join(project, path);
  const facts = JSON.parse(readFileSync(file, 'utf8')) as { inBrief: string };
  writeFileSync(file, `${JSON.stringify({ ...facts, inBrief: `${facts.inBrief} It was changed.` }, null, 2)}\n`);
  return path;
}
