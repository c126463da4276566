import { isNoAnswer, type NoAnswer } from '../../model/answer.ts';
import { noAnswers, withholdingGrounds } from '../../model/vocabulary/no-answers.ts';
import type { Cell, Trouble } from '../sheets/grid.ts';
import { cleanText } from './clean.ts';
import { dayFrom } from './days.ts';
import { idsByLabel, wordsKey } from './labels.ts';

const REASON = /^(?<label>[^:(\n]{1,60}?)(?: ?\((?<more>[^()\n]{1,60})\))? ?:\s*(?<because>\S.*)$/su;

/**
 * The typed reason that stands in the place of an answer, in any language: “Not known yet (by 2027-03-01): …”.
 *
 * Undefined where the text is no reason; a trouble where it is one, and its day or ground is missing.
 */
export function reasonFrom(cell: Cell): NoAnswer | Trouble | undefined {
  const said = REASON.exec(cleanText(cell.text))?.groups;
  const kind = idsByLabel(noAnswers).get(wordsKey(said?.['label'] ?? ''));
  const because = said?.['because'] ?? '';
  const more = said?.['more'] ?? '';
  if (kind === undefined) return undefined;
  if (kind === 'not-applicable') return { noAnswer: kind, because };
  if (kind === 'withheld') {
    const ground = withholdingGrounds.ids.find((id) => id === idsByLabel(withholdingGrounds).get(wordsKey(more)));
    return ground ? { noAnswer: kind, ground, because } : lacking(cell, 'on what ground', writtenReason(kind));
  }
  const by = dayFrom({ ...cell, text: more.replace(/^\p{L}+ (?=\d)/u, '') });
  return typeof by === 'string'
    ? { noAnswer: 'not-yet-known', by, because }
    : lacking(cell, 'by when it will be known', writtenReason('not-yet-known'));
}

/** How each kind of reason is written in a cell, in a language: what a template says. */
export function writtenReason(
  kind: (typeof noAnswers.ids)[number],
  label: (of: typeof noAnswers | typeof withholdingGrounds, id: string) => string = (of, id) =>
    of.get(id as never)?.label ?? id,
): string {
  const more =
    kind === 'withheld'
      ? ` (${label(withholdingGrounds, 'security')})`
      : kind === 'not-yet-known'
        ? ' (2027-03-01)'
        : '';
  return `${label(noAnswers, kind)}${more}: …`;
}

function lacking(cell: Cell, what: string, form: string): Trouble {
  return {
    found: `gives a reason for having no answer, and does not say ${what}: “${cleanText(cell.text).slice(0, 120)}”`,
    advice: `Write it so: ${form}`,
  };
}

/** Whether what was made of a cell is a reason. */
export const isReason = (made: object): made is NoAnswer => isNoAnswer(made);
