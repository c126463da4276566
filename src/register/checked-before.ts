import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { picturesOf } from '../prose/check.ts';
import type { CheckedFile, Surroundings } from './check-file.ts';
import type { MeasuringWith } from './check-wording.ts';
import { placeOnDisk, type ContentFile } from './files.ts';
import { keepTexts } from '../build/kept-texts.ts';
import { addKeptChecks, readKeptChecks, writeKeptChecks, type KeptCheck } from './kept-checks.ts';
import { KeptFile } from './kept-file.ts';
import { keepFound, type FoundPlace } from './kept-found.ts';
import { freshTexts, tidyTexts } from './kept-places.ts';
import { shortAnswers } from './short-answers.ts';
import { lineOfAnswer } from './line-of-answer.ts';
import { isIn, notingIds } from './noted-ids.ts';

/**
 * What earlier checks found of files that had no fault. A file is not checked again while all that it was judged by is the same: the
 * program, the day, its own size and moment of last change, its pictures, and whether what it names is there. A file with a
 * fault is checked each time, so that what is told of it is always told anew.
 */
export interface CheckedBefore {
  /** What was found of a file; undefined where it must be checked. */
  readonly found: (file: ContentFile, around: Surroundings) => CheckedFile | undefined;
  /** Checks a file, and keeps what is found where that is no fault. */
  readonly checking: (
    file: ContentFile,
    around: Surroundings,
    check: (around: Surroundings) => Promise<CheckedFile>,
  ) => Promise<CheckedFile>;
  /** Measures words as `inner` does, but not those of a file that stayed, with the same settings and glossary. */
  readonly measuring: (inner: MeasuringWith) => MeasuringWith;
  /** Keeps all this for the next check. */
  readonly save: () => Promise<void>;
}

/** Nothing that was checked before, and nothing is kept. */
export const nothingBefore: CheckedBefore = {
  found: () => undefined,
  checking: (_, around, check) => check(around),
  measuring: (inner) => inner,
  save: () => Promise.resolve(),
};

/**
 * Opens what the last check of a project kept in `file`. `root` holds `content/` and `public/`, `program` is a digest of the code
 * that checks, `today` the day of the check (YYYY-MM-DD).
 */
export async function openCheckedBefore(
  root: string,
  file: string,
  { program, today }: { readonly program: string; readonly today: string },
): Promise<CheckedBefore> {
  const by = `${program} ${today}`;
  const before = await readKeptChecks(file, by);
  const texts = keepTexts(freshTexts(file));
  const checks = before?.checks ?? new Map<string, KeptCheck>();
  const news = new Set<KeptCheck>();
  let wording = before?.wording ?? '';
  const isTidied = tidyTexts(file, checks);
  let isWhole = before !== undefined && !isTidied;
  return {
    found: (one, { ids }) => {
      const kept = checks.get(one.path);
      if (!kept || kept.real !== one.real || !isAsItWas(kept, root, one, ids)) return undefined;
      return new KeptFile(one, kept.place, { ...kept.found, lineOf: lineOfAnswer(root, one) });
    },
    checking: async (one, around, check) => {
      const place = statSync(placeOnDisk(root, one));
      const asked = new Map<string, boolean>();
      const found = await check({ ...around, ids: notingIds(around.ids, (name, there) => asked.set(name, there)) });
      checks.delete(one.path);
      if (found.problems.length > 0) return found;
      const kept = keptOf(one, found, asked, place, keepFound(texts, found, shortAnswers(one.collection, found.facts)));
      checks.set(one.path, kept);
      news.add(kept);
      // What was read to know its lines is many times as large as the file. Of a gathered one without a fault, of which no words are
      // measured, hardly anybody asks: it is read again then.
      const lineOf = one.source === undefined ? found.lineOf : lineOfAnswer(root, one);
      return new KeptFile(one, kept.place, { ...kept.found, lineOf });
    },
    measuring: (inner) => (settings, glossary) => {
      const now = createHash('sha256')
        .update(JSON.stringify([settings, glossary]))
        .digest('hex');
      if (now !== wording) {
        for (const kept of checks.values()) delete kept.remarks;
        [wording, isWhole] = [now, false];
      }
      // A thread takes as long to begin as some hundred files to measure: it begins when there is one.
      let begun: ReturnType<MeasuringWith> | undefined;
      return {
        remarksOn: async (words) => {
          const kept = checks.get(words.file.path);
          if (kept?.remarks) return [...kept.remarks];
          begun ??= inner(settings, glossary);
          const remarks = await begun.remarksOn(words);
          if (kept) {
            kept.remarks = remarks;
            news.add(kept);
          }
          return remarks;
        },
        end: () => begun?.end(),
      };
    },
    save: async () => {
      texts.end();
      const outdated = (before?.outdated ?? 0) + news.size;
      if (!isWhole || outdated > checks.size) await writeKeptChecks(file, { by, wording }, checks.values());
      else if (news.size > 0) await addKeptChecks(file, news);
    },
  };
}

function isAsItWas(kept: KeptCheck, root: string, file: ContentFile, ids: Surroundings['ids']): boolean {
  const now = statSync(placeOnDisk(root, file), { throwIfNoEntry: false });
  return (
    now?.size === kept.size &&
    now.mtimeMs === kept.changed &&
    kept.asked.every(([name, there]) => isIn(ids, name) === there) &&
    kept.pictures.every((picture) => statSync(join(root, 'public', picture), { throwIfNoEntry: false })?.isFile())
  );
}

function keptOf(
  { path, real }: ContentFile,
  { body, bodyLine, draft }: CheckedFile,
  asked: ReadonlyMap<string, boolean>,
  { size, mtimeMs }: { readonly size: number; readonly mtimeMs: number },
  place: FoundPlace,
): KeptCheck {
  return {
    path,
    ...(real !== undefined && { real }),
    size,
    changed: mtimeMs,
    found: { bodyLine, draft },
    place,
    asked: [...asked],
    pictures: body.includes('<Figure') ? picturesOf(body).map(({ src }) => src) : [],
  };
}
