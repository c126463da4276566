/** The process in which files are made together that are worth one: the name of some in, what became of them out. */
import { answerEach, begunWith } from '../register/answer-each.ts';
import { handOver } from '../register/hand-over.ts';
import { register } from '../register/index.ts';
import { revived } from '../register/kept-entry.ts';
import { readTheme } from '../site.ts';
import type { BesideSettings, FilesAsked } from './publish-beside.ts';
import { dataSourceOf, makeTogether, nothingKept } from './publish.ts';
import { publishers } from './publishers.ts';

const { content, folder, keep } = await begunWith<BesideSettings>();
handOver(revived(content));
const source = dataSourceOf(await register(), readTheme());

answerEach(async ({ name, before }: FilesAsked) => {
  for (const files of publishers.filter(({ isLarge }) => isLarge))
    for await (const one of files(source, []))
      if ('files' in one && one.name === name) return makeTogether(one, folder, before, { ...nothingKept, keep });
  throw new Error(`No files are made together as ${name}.`);
});
