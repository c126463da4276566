import type { CheckedFile } from './check-file.ts';
import type { ContentFile } from './files.ts';
import { foundAt, type FoundPlace } from './kept-found.ts';

/** A file without a fault. What it says lies on the disk, and is read when somebody asks. */
export class KeptFile implements CheckedFile {
  readonly file: ContentFile;
  readonly place: FoundPlace;
  readonly bodyLine: number;
  readonly draft: boolean;
  readonly lineOf: CheckedFile['lineOf'];
  readonly problems = [];

  constructor(
    file: ContentFile,
    place: FoundPlace,
    { bodyLine, draft, lineOf }: Pick<CheckedFile, 'bodyLine' | 'draft' | 'lineOf'>,
  ) {
    [this.file, this.place] = [file, place];
    [this.bodyLine, this.draft, this.lineOf] = [bodyLine, draft, lineOf];
  }
  get facts() {
    return foundAt(this.place).facts;
  }
  get body() {
    return foundAt(this.place).body;
  }
}
