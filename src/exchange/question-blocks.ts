/** A question of ours and the answer to it, in a text that holds several. */
export interface Block {
  readonly question: string;
  readonly text: string;
}

/** A text that holds several answers, each after its question. `between` is what stands between the two. */
export function blocksOf(blocks: readonly Block[], between: '\n' | ' '): string {
  return blocks.map(({ question, text }) => `${question}${between}${text}`).join(between === '\n' ? '\n\n' : '\n');
}

/**
 * The answers in a text that was written as `blocksOf` writes, in records: a new one begins where a question comes again,
 * or one that stands before the last. Undefined where the text does not begin with one of the questions.
 */
export function answersInBlocks(text: string, questions: readonly string[]): Block[][] | undefined {
  const records: Block[][] = [];
  let last = -1;
  for (const line of text.split('\n')) {
    const asked = askedAt(line, questions);
    const record = records.at(-1);
    const block = record?.at(-1);
    if (asked !== undefined) {
      const begun: Block = {
        question: questions[asked] ?? '',
        text: line.slice((questions[asked] ?? '').length).trim(),
      };
      if (record && asked > last) record.push(begun);
      else records.push([begun]);
      last = asked;
    } else if (record && block) record[record.length - 1] = { ...block, text: `${block.text}\n${line}` };
    else return undefined;
  }
  return records.map((record) => record.map(({ question, text: said }) => ({ question, text: said.trim() })));
}

/** The place of the longest question with which a line begins. */
function askedAt(line: string, questions: readonly string[]): number | undefined {
  const begun = questions.map((question, at) => ({ question, at })).filter(({ question }) => isAsked(line, question));
  return begun.toSorted((a, b) => b.question.length - a.question.length)[0]?.at;
}

function isAsked(line: string, question: string): boolean {
  return line === question || line.startsWith(`${question} `);
}
