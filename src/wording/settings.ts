import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { contentChecks, type ContentCheck } from '../model/vocabulary/content-checks.ts';

/** What a finding of a check does: an error stops the build, a remark is only told. */
export type Weight = 'error' | 'remark' | 'off';

export interface WordingSettings {
  readonly weights: Readonly<Record<ContentCheck, Weight>>;
  /** The reading age, in years, above which a text is remarked on. */
  readonly readingAge: number;
  /** The most words of a sentence. Source: GOV.UK content guidance, 25. */
  readonly wordsInSentence: number;
}

/** Style is told and personal data stopped, unless the project says otherwise. */
const USUAL: Readonly<Record<ContentCheck, Weight>> = {
  'reading-age': 'remark',
  'long-sentence': 'remark',
  abbreviation: 'remark',
  jargon: 'remark',
  stigma: 'remark',
  claim: 'error',
  'personal-data': 'error',
};

const weight = z.enum(['error', 'remark', 'off']);
const settings = z.strictObject({
  weights: z.partialRecord(z.enum(contentChecks.ids), weight).default({}),
  readingAge: z.number().min(7).max(20).default(11),
  wordsInSentence: z.int().min(10).max(60).default(25),
});

/**
 * How the wording of entries is checked: from `checks.json` in the project’s folder, or as usual where there is none.
 *
 * Throws in words that say what to mend when the file does not fit.
 */
export function readWordingSettings(root: string): WordingSettings {
  const parsed = settings.safeParse(read(join(root, 'checks.json')));
  if (!parsed.success) throw new Error(`checks.json cannot be used. ${z.prettifyError(parsed.error)}`);
  return { ...parsed.data, weights: { ...USUAL, ...parsed.data.weights } };
}

function read(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return {};
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('checks.json cannot be read: it is not JSON.');
  }
}
