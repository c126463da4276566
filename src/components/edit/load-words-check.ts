import type { WordingMeasure, WordsCheck } from '../../editor/check-words.ts';

let loading: Promise<WordsCheck> | undefined;

/**
 * The check of the words, which is large and is loaded when it is first asked for. `address`: where this site says how words
 * are measured. Rejects where either does not load; the next call tries again.
 */
export function loadWordsCheck(address: string): Promise<WordsCheck> {
  loading ??= load(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(address: string): Promise<WordsCheck> {
  const [{ wordsCheck }, measure] = await Promise.all([import('../../editor/check-words.ts'), measureAt(address)]);
  return wordsCheck(measure);
}

async function measureAt(address: string): Promise<WordingMeasure> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return (await answer.json()) as WordingMeasure;
}
