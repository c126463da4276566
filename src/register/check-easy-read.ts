import type { Fault } from '../model/check/fault.ts';
import { faultsOfEasyRead } from '../model/easy-read.ts';
import { collectionOf } from '../model/index.ts';
import type { ContentFile } from './files.ts';
import type { FileContent } from './read-file.ts';
import type { Problem } from './problem.ts';

/** All that is wrong with the lines of an Easy Read version. `today`: YYYY-MM-DD, Europe/London. */
export function easyReadFaults(file: ContentFile, raw: unknown, today: string): Fault[] {
  return faultsOfEasyRead(collectionOf(file.collection), raw, today);
}

/** Easy Read is lines with pictures and nothing else: text below them would not be shown. */
export function easyReadBody(file: ContentFile, content: FileContent): Problem[] {
  if (content.body.trim() === '') return [];
  return [
    {
      file: file.path,
      line: content.bodyLine,
      found: 'An Easy Read version has no text below its facts.',
      advice: 'Write each idea as one of its lines, with a picture.',
    },
  ];
}
