import { WRITE_AGAIN, whyUnfit } from '../model/text.ts';
import { proseFaults, type ProseFault } from '../prose/check.ts';

/** More than anybody reads on one page, and less than a cell of a spreadsheet holds: every form of data gives all of it. */
const MOST_IN_STORY = 30_000;

/** All that is wrong with the longer story of an entry, in the order of what is looked at; lines count from 1. */
export function storyFaults(body: string, dialect: Parameters<typeof proseFaults>[1]): ProseFault[] {
  return [...tooLong(body.trim()), ...unfitLines(body), ...proseFaults(body, dialect)];
}

function tooLong(body: string): ProseFault[] {
  const length = [...body].length;
  if (length <= MOST_IN_STORY) return [];
  const inWords = (count: number) => count.toLocaleString('en-GB');
  return [
    {
      line: 1,
      found: `The longer story has ${inWords(length)} characters; the most is ${inWords(MOST_IN_STORY)}.`,
      advice: 'Make it shorter, or link to a document that tells the rest.',
    },
  ];
}

/** Lines with characters that must not be published, and that not every form of data could give back. */
function unfitLines(body: string): ProseFault[] {
  return body.split('\n').flatMap((text, at) => {
    const why = whyUnfit(text);
    if (!why) return [];
    return [
      {
        line: at + 1,
        found: `The line ${why}`,
        advice: WRITE_AGAIN,
      },
    ];
  });
}
