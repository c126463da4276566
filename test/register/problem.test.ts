import { describe, expect, test } from 'vitest';
import { asAnnotation, inWords, type Problem } from '../../src/register/problem.ts';

const problem: Problem = {
  file: 'content/tools/riverside/chest-x-rays.mdx',
  line: 14,
  field: 'humanReview',
  question: 'Who checks what it says?',
  found: 'is empty.',
  advice: 'Who looks at the output, and what they do with it.',
  example: 'humanReview: A radiologist reads every X-ray.\n# and so on',
};

describe('a problem as a person reads it', () => {
  test('says the file and the line, the question and what was found, and what to write instead', () => {
    expect(inWords(problem)).toBe(
      [
        'content/tools/riverside/chest-x-rays.mdx, line 14',
        '  Who checks what it says?  is empty.',
        '  Who looks at the output, and what they do with it. Write, for example:',
        '    humanReview: A radiologist reads every X-ray.',
        '    # and so on',
      ].join('\n'),
    );
  });

  test('without a question or an example says the rest', () => {
    const { question: _, example: __, ...rest } = problem;
    expect(inWords(rest).split('\n')).toEqual([
      'content/tools/riverside/chest-x-rays.mdx, line 14',
      '  is empty.',
      '  Who looks at the output, and what they do with it.',
    ]);
  });

  test('has no line of advice that is longer than a screen', () => {
    const lines = inWords({ ...problem, advice: 'many words '.repeat(60).trim() }).split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.join(' ').match(/many/gu)).toHaveLength(60);
  });
});

describe('a problem as a mark on a line of a pull request', () => {
  test('is one line, whatever it says', () => {
    expect(asAnnotation(problem)).toBe(
      '::error file=content/tools/riverside/chest-x-rays.mdx,line=14,title=Who checks what it says?::' +
        'is empty.%0AWho looks at the output, and what they do with it.%0A' +
        'humanReview: A radiologist reads every X-ray.%0A# and so on',
    );
  });

  test('hides nothing in commas, colons, percent signs and line ends', () => {
    const tricky = {
      file: 'content/a,b:c%d.mdx',
      line: 1,
      found: '100%\r\n::error::x',
      advice: 'a',
      question: 'A, b: c?',
    };
    expect(asAnnotation(tricky)).toBe(
      '::error file=content/a%2Cb%3Ac%25d.mdx,line=1,title=A%2C b%3A c?::100%25%0D%0A::error::x%0Aa',
    );
  });

  test('of a file as a whole has a title too', () => {
    expect(asAnnotation({ file: 'a', line: 1, found: 'b', advice: 'c' })).toContain('title=Entry::b%0Ac');
  });
});
