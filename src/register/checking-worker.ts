/** A thread in which files are checked by themselves: some files in, what was found of each out. */
import { workerData } from 'node:worker_threads';
import { answerEach } from './answer-each.ts';
import { checkFile, type Surroundings } from './check-file.ts';
import type { FileToCheck } from './checking.ts';
import type { CheckedThere } from './checking-threads.ts';
import { notingIds } from './noted-ids.ts';

const around = workerData as Surroundings;

answerEach(async (files: readonly FileToCheck[]) => {
  const all: CheckedThere[] = [];
  for (const one of files) all.push(await checkThere(one));
  return all;
});

async function checkThere({ file, original }: FileToCheck): Promise<CheckedThere> {
  const asked = new Set<string>();
  const ids = notingIds(around.ids, (name) => asked.add(name));
  const { facts, body, bodyLine, draft, problems } = await checkFile(file, { ...around, ids }, original);
  return { found: { facts, body, bodyLine, draft, problems }, asked: [...asked] };
}
