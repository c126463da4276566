import type { CheckedFile } from './check-file.ts';
import type { ContentFile } from './files.ts';
import { FoundThere, type FoundPlace } from './kept-found.ts';

/** A file without a fault. What it says lies on the disk, and is read when somebody asks. */
export class KeptFile extends FoundThere implements CheckedFile {
  readonly file: ContentFile;
  readonly bodyLine: number;
  readonly draft: boolean;
  readonly lineOf: CheckedFile['lineOf'];
  readonly problems = [];

  constructor(
    file: ContentFile,
    place: FoundPlace,
    { bodyLine, draft, lineOf }: Pick<CheckedFile, 'bodyLine' | 'draft' | 'lineOf'>,
  ) {
    super(place);
    this.file = file;
    [this.bodyLine, this.draft, this.lineOf] = [bodyLine, draft, lineOf];
  }
}
