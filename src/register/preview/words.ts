import { diffWordsWithSpace } from 'diff';
import { parseHTML } from 'linkedom';
import type { Answer, Shown } from '../answers.ts';

/** A run of words that is in both texts, or in one of them. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** An answer as lines of the words that the public reads, for comparing. */
export function linesOf(shown: Shown): string[] {
  switch (shown.as) {
    case 'html':
      return linesOfHtml(shown.html);
    case 'text':
      return [shown.text];
    case 'list':
      return [...shown.items];
    case 'terms':
      return shown.terms.map(({ label }) => label);
    case 'links':
      return shown.links.map(({ text, href }) =>
        text.includes('.') || href.startsWith('/') ? text : `${text} (${href})`,
      );
    case 'gap':
      return [`${shown.label}${shown.label ? '. ' : ''}${shown.text}`];
    case 'records':
      return shown.records.flatMap((record) => record.flatMap(lineOfAnswer));
    case 'figures':
      return shown.runs.flatMap(({ figures, source }) => [
        ...figures.flatMap(({ group, parts }) =>
          parts.map(({ sentence }, at) => (at === 0 && group ? `${group}. ${sentence}` : sentence)),
        ),
        `${source.label} ${source.text}, ${source.counted}`,
      ]);
    case 'conversation':
      return shown.asked.flatMap(({ question, answer, on }) => [question, ...linesOfHtml(answer), on]);
  }
}

const lineOfAnswer = ({ question, shown }: Answer) => {
  const [first = '', ...rest] = linesOf(shown);
  return [`${question} ${first}`, ...rest];
};

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, th, td, figcaption, summary, pre';

/** The lines of HTML that our own writer made. A link says where it leads, since that can change without its words. */
export function linesOfHtml(html: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const link of document.querySelectorAll('a[href^="http"]')) link.append(` (${link.getAttribute('href') ?? ''})`);
  return [...document.querySelectorAll(BLOCKS)]
    .filter((one) => one.querySelector(BLOCKS) === null)
    .map((one) => (one.textContent ?? '').replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
}

/** More differing words than this are another text, and are shown as such. */
const MOST_EDITS = 1500;

/** What two texts have in common and what they do not, word by word, in the order of reading. */
export function compareWords(before: readonly string[], after: readonly string[]): Run[] {
  const [one, other] = [before.join('\n'), after.join('\n')];
  const parts = diffWordsWithSpace(one, other, { maxEditLength: MOST_EDITS });
  if (!parts)
    return [
      { kind: 'removed', text: one },
      { kind: 'added', text: other },
    ];
  const runs = parts.map(({ value, added, removed }): Run => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
  return inPhrases(runs);
}

/** Fewer words than this between two changes are read as a part of them: a sentence in shreds is read by nobody, and heard by nobody. */
const FEWEST_SAME = 3;

/** Changes that lie close together as one: all that was removed, then all that was added. */
function inPhrases(runs: readonly Run[]): Run[] {
  const phrases: Run[][] = [];
  for (const [at, run] of runs.entries()) {
    const isBetween = at > 0 && at < runs.length - 1 && wordsIn(run.text) < FEWEST_SAME;
    const isChange = run.kind !== 'same' || isBetween;
    const last = phrases.at(-1);
    if (isChange && last?.some(({ kind }) => kind !== 'same')) last.push(run);
    else phrases.push([run]);
  }
  return phrases.flatMap(joined);
}

function joined(phrase: readonly Run[]): Run[] {
  if (phrase.length === 1) return [...phrase];
  const without = (kind: Run['kind']) =>
    phrase
      .filter((run) => run.kind !== kind)
      .map(({ text }) => text)
      .join('');
  const both: Run[] = [
    { kind: 'removed', text: without('added') },
    { kind: 'added', text: without('removed') },
  ];
  return both.filter(({ text }) => text !== '');
}

const wordsIn = (text: string) => text.split(/\s+/u).filter(Boolean).length;
