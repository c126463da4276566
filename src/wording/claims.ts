/** Words that promise more than anybody can know without proof. */
const CLAIM =
  /(?<![\p{L}-])(?:(?:very |quite |completely |totally |perfectly |fully |entirely |100% )?(?:safe|safely|safer|accurate|accurately|unbiased|bias-free|anonymous|anonymously|anonymised|secure|securely|error-free|risk-free|foolproof|infallible|proven)|(?:fully|thoroughly|rigorously|extensively|completely) (?:tested|validated|checked)|(?:no|without any|without|zero|free of|free from) bias(?:es)?|(?:never|does not|cannot) (?:makes? mistakes|makes? a mistake|go(?:es)? wrong|be wrong)|always (?:right|correct|accurate)|100% (?:right|correct|accurate|safe|reliable))(?!\p{L})/giu;

/** Things whose names hold such a word. */
const NAMES =
  /secure data environments?|secure (?:e-?mail|login|log-in|print(?:ing|er)?|unit|ward|setting|mental health)|(?:clinical )?safety|safe haven|safe place|safe to say|anonymous (?:survey|letter|caller)|proven(?:ance)?(?= wrong)|vehicles? safe/giu;

/** Words before a claim, in the same part of a sentence, that make it no claim. */
const NOT_CLAIMED =
  /(?:(?<!\p{L})(?:not|no|never|nobody|none|nothing|neither|nor|cannot|hardly|less|whether|if|unless|until|till|before|might|may|could|would|should|must|how|why|what|when|who|as|seem|seems|feel|feels|too|ask|asks|asked|asking|wants?|wanted|needs?|needed|aims?|tries|try|trying|goals?|hope|hopes|so that|enough|to (?:be|stay|keep|make|get|come|go|give|tell|help|check))(?!\p{L})|n['’]t)(?=[^.;:]*$)/iu;

/** Words after a claim that take it back. */
const TAKEN_BACK = /^\s*(?:enough\s+)?(?:only if|only when|\?|we do not know|has not been|is not)/iu;

/**
 * What a sentence claims and only proof could show: “safe”, “accurate”, “no bias”. Not what it denies, asks, doubts or hopes for.
 */
export function claimsIn(sentence: string): string[] {
  if (sentence.trim().endsWith('?')) return [];
  const text = sentence.replace(NAMES, (name) => '_'.repeat(name.length));
  const claims = [...text.matchAll(CLAIM)].filter(({ index, 0: { length } }) => {
    const before = text.slice(0, index);
    const part = before.slice(
      Math.max(before.lastIndexOf(', but '), before.lastIndexOf(' and '), before.lastIndexOf('; ')) + 1,
    );
    return !NOT_CLAIMED.test(part) && !TAKEN_BACK.test(text.slice(index + length));
  });
  return [...new Set(claims.map(({ 0: claim }) => claim.toLowerCase()))];
}

type Facts = Readonly<Record<string, unknown>>;

/** Whether an entry names proof that people can follow: a record, in any of its lists, that has an address. */
export function hasLinkedEvidence(facts: Facts): boolean {
  return Object.values(facts).some(
    (answer) =>
      Array.isArray(answer) &&
      answer.some((record: unknown) => typeof (record as { address?: unknown } | null)?.address === 'string'),
  );
}
