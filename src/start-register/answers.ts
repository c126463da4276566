import { z } from 'zod';
import { faultsOf } from '../model/check/entry.ts';
import { whyNotAddress, whyNotEmail } from '../model/contact.ts';
import { collectionOf } from '../model/index.ts';

/** What a new register is made from. */
export interface Answers {
  readonly name: string;
  readonly site: string;
  /** '' where the organisation has none. */
  readonly ods: string;
  readonly address: string;
  readonly colour: string;
  readonly accent: string;
  readonly email: string;
}

export type AnswerName = keyof Answers;

/** A question of the start: also a flag of the command. */
export interface StartQuestion {
  readonly question: string;
  readonly help: string;
  readonly example: string;
  /** What stands in for an answer that is not given, from those that are; undefined where there must be one. */
  readonly usual?: (given: Partial<Answers>) => string;
  /** Another way to write the same. */
  readonly tidy?: (typed: string) => string;
  /** Why an answer cannot be taken, as the end of a sentence that begins with the question. */
  readonly whyNot: (typed: string) => string | undefined;
}

const { fields } = collectionOf('organisations');

/** Why an answer is none for a question of an organisation's entry, in the words of the check. */
function whyNotIn(name: string): (typed: string) => string | undefined {
  return (typed) => {
    const facts = { [name]: typed };
    const faults = faultsOf(collectionOf('organisations'), facts, { complete: false });
    return faults.find(({ at }) => at[0] === name)?.found;
  };
}

const hex = z.string().regex(/^#[0-9a-f]{6}$/iu);
const whyNotColour = (typed: string) =>
  hex.safeParse(typed).success ? undefined : `says “${typed}”, which is not a colour such as #005eb8.`;

/** The questions, in their order. What an organisation’s entry asks too is asked in its words. */
export const startQuestions: Readonly<Record<AnswerName, StartQuestion>> = {
  name: {
    question: fields['name']?.question ?? '',
    help: fields['name']?.help ?? '',
    example: 'Hill Road Hospitals NHS Trust',
    whyNot: whyNotIn('name'),
  },
  site: {
    question: 'What is the site called?',
    help: 'It stands at the top of every page.',
    example: 'AI at Hill Road',
    usual: ({ name = '' }) => `AI at ${name}`,
    whyNot: whyNotIn('name'),
  },
  ods: {
    question: fields['odsCode']?.question ?? '',
    help: `${fields['odsCode']?.help} Leave it empty where there is none.`,
    example: 'RX9',
    usual: () => '',
    tidy: (typed) => typed.toUpperCase(),
    whyNot: (typed) => (typed === '' ? undefined : whyNotIn('odsCode')(typed)),
  },
  address: {
    question: 'At which address will the site be?',
    help: 'The address of its first page. You can change it later, in theme.json.',
    example: 'https://ai.hillroad.example.org',
    tidy: (typed) => typed.replace(/(?<!\/)\/+$/u, ''),
    whyNot: (typed) =>
      typed.startsWith('/') ? `says “${typed}”, which does not begin with https://.` : whyNotAddress(typed),
  },
  colour: {
    question: 'Which colour is yours?',
    help: 'It lies behind the name of the site. White or black letters are put on it, whichever can be read better.',
    example: '#005eb8',
    usual: () => '',
    whyNot: (typed) => (typed === '' ? undefined : whyNotColour(typed)),
  },
  accent: {
    question: 'Do you have a second colour?',
    help: 'For signs and lines. It is made darker or lighter where it could not be seen.',
    example: '#00a499',
    usual: () => '',
    whyNot: (typed) => (typed === '' ? undefined : whyNotColour(typed)),
  },
  email: {
    question: fields['email']?.question ?? '',
    help: `${fields['email']?.help} It stands on the pages about this site, too.`,
    example: 'ai-questions@example.org',
    whyNot: whyNotEmail,
  },
};

export const answerNames = Object.keys(startQuestions) as readonly AnswerName[];

/** An answer as it is kept. */
export function tidied(name: AnswerName, typed: string): string {
  const text = typed.trim();
  return startQuestions[name].tidy?.(text) ?? text;
}

/** Why answers cannot be taken, all of them, in words; and which are still to be given. */
export function whyNotAnswers(given: Partial<Answers>): { readonly wrong: string[]; readonly open: AnswerName[] } {
  const wrong = answerNames.flatMap((name) => {
    const typed = given[name];
    const why = typed === undefined ? undefined : startQuestions[name].whyNot(typed);
    return why === undefined ? [] : [`--${name}: ${startQuestions[name].question}  ${why}`];
  });
  return { wrong, open: answerNames.filter((name) => given[name] === undefined) };
}
