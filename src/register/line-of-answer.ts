import { readFileSync } from 'node:fs';
import { collectionOf } from '../model/index.ts';
import type { CheckedFile } from './check-file.ts';
import { placeOnDisk, type ContentFile } from './files.ts';
import { isUnread, readContent, type FileContent } from './read-file.ts';

/** The line of an answer in a file that was read elsewhere. The file is read again once somebody asks: few do. */
export function lineOfAnswer(root: string, file: ContentFile): CheckedFile['lineOf'] {
  let content: FileContent | undefined;
  return (path) => {
    if (!content) {
      const read = readContent(
        readFileSync(placeOnDisk(root, file)),
        file.kind,
        collectionOf(file.collection).format === 'mdx',
      );
      if (isUnread(read)) return 1;
      content = read;
    }
    return content.lineOf(path);
  };
}
