import { expect, test } from 'vitest';
import { whyNoAnswer } from '../../src/model/text.ts';
import { isPlainText } from '../../src/prose/plain-text.ts';
import { plain } from '../../src/prose/render.ts';
import { linkAddress } from '../../src/register/addresses.ts';

const LONG = 200_000;

test.each<[string, (text: string) => unknown, string]>([
  ['whether it is an answer', whyNoAnswer, `a${'-'.repeat(LONG)}a`],
  ['whether it is plain', isPlainText, `${'\n'.repeat(LONG)}a`],
  ['how it is shown', plain, `a${' '.repeat(LONG)}a`],
  ['where it leads', (text) => linkAddress('en', text), `/${'.'.repeat(LONG)}/`],
])('a very long text keeps nobody waiting: %s', (_, read, text) => {
  const begun = performance.now();
  read(text);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
