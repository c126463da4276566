import { firstLanguage, type LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { approvalQuestions } from '../../model/check/approval.ts';
import { collectionOf, type Answers } from '../../model/index.ts';
import { render } from '../../prose/render.ts';
import { addressIn, addressOf } from '../addresses.ts';
import { answersOf, type Answer } from '../answers.ts';
import { completenessOf } from '../completeness.ts';
import type { Entry } from '../entry.ts';
import { keyOf, recordedIn } from '../history/state.ts';
import { comparisonsIn, reviewPathOf, type Comparison } from '../preview/comparison.ts';
import { compareWords, linesOf, linesOfHtml, type Run } from '../preview/words.ts';
import type { Problem } from '../problem.ts';
import type { Register } from '../register.ts';
import { textOf } from '../words.ts';

/** An answer that changes: what it was and what it would be. A side without words is empty. */
export interface ChangedAnswer {
  readonly question: string;
  readonly before: readonly Run[];
  readonly after: readonly Run[];
}

/** The answers of one language that change. */
export interface ChangesInLanguage {
  readonly language: LanguageCode;
  /** Empty for the language in which the entry was written. */
  readonly title: string;
  readonly answers: readonly ChangedAnswer[];
}

/** An entry to be approved, as a list shows it. */
export interface ApprovalSummary {
  readonly name: string;
  readonly address: string;
  readonly by: string;
  readonly kind: string;
  readonly stands: string;
  readonly complete: string;
  readonly remains: string;
}

/** The page that shows a change to whoever approves it. */
export interface ApprovalView extends ApprovalSummary {
  readonly title: string;
  readonly path: string;
  readonly page: string;
  readonly compared: string;
  readonly isNew: boolean;
  readonly whatChanges: string;
  readonly changes: readonly ChangesInLanguage[];
  /** All answers of a new entry. */
  readonly answers: readonly Answer[];
  readonly problems: readonly (Problem & { readonly place: string })[];
  /** The questions that record an approval. */
  readonly questions: readonly string[];
  readonly example: string;
}

/** What the register is compared with, in words. */
export function comparedWith(register: Register, language: LanguageCode): string {
  const { ui, fill, day } = speak(language);
  const from = register.preview?.former?.from;
  if (!from) return ui.approval.withNothing;
  return 'git' in from
    ? fill(ui.approval.withGit, { version: from.git, day: day(from.on) })
    : fill(ui.approval.withFolder, { folder: from.folder });
}

/** An entry to be approved in a list. */
export function approvalSummary(
  { entry, former }: Comparison,
  register: Register,
  language: LanguageCode,
): ApprovalSummary {
  const { ui, fill, count, number } = speak(language);
  const problems = problemsOf(entry, register);
  const { percent } = completenessOf(collectionOf(entry.collection), entry.facts);
  return {
    name: textOf(entry, 'name', language),
    address: addressIn(language, reviewPathOf(entry)),
    by: organisationOf(entry, register, language),
    kind: `${speak(language).collection(entry.collection).one}: ${former ? ui.approval.changed : ui.approval.new}`,
    stands: standing(entry, register, language),
    complete: fill(ui.approval.completeOf, { percent: number(percent) }),
    remains: problems.length === 0 ? ui.approval.nothingRemains : count(ui.approval.remainsCount, problems.length),
  };
}

/** The page of a change in a language. */
export function approvalView(comparison: Comparison, register: Register, language: LanguageCode): ApprovalView {
  const { ui, fill, count, question } = speak(language);
  const { entry, former } = comparison;
  const summary = approvalSummary(comparison, register, language);
  const changes = former ? changesOf(entry, former, register, language) : [];
  const changed = changes.reduce((sum, { answers }) => sum + answers.length, 0);
  const approval = Object.keys(collectionOf(entry.collection).fields).filter((name) =>
    approvalQuestions.includes(name),
  );
  return {
    ...summary,
    title: fill(ui.approval.titleOf, { name: summary.name }),
    path: reviewPathOf(entry),
    page: addressOf(entry, language),
    compared: comparedWith(register, language),
    isNew: former === undefined,
    whatChanges: changed === 0 ? ui.approval.noChange : count(ui.approval.whatChanges, changed),
    changes,
    answers: former ? [] : answersIn(entry, register, language),
    problems: problemsOf(entry, register).map((one) => ({
      ...one,
      place: fill(ui.approval.place, { file: one.file, line: String(one.line) }),
    })),
    questions: approval.map((name) => question(entry.collection, name)),
    example: approval.map((name) => `${name}: …`).join('\n'),
  };
}

function organisationOf({ collection, id, facts }: Entry, { entries }: Register, language: LanguageCode): string {
  const owner = collection === 'organisations' ? id : (facts as { organisation?: string }).organisation;
  const organisation = owner === undefined ? undefined : entries.organisations.get(owner);
  return organisation ? textOf(organisation, 'name', language) : '';
}

/** Whether it is a draft, is approved, or has changed since it was approved. */
function standing(entry: Entry, { history, today }: Register, language: LanguageCode): string {
  const { ui, fill, day } = speak(language);
  const { publicationApprovedBy: by, publicationApprovedOn: on } = entry.facts as Partial<Answers<'tools'>>;
  if (entry.draft || by === undefined || on === undefined) return ui.approval.isDraft;
  const approved = recordedIn(history).get(keyOf(entry))?.approved;
  if (approved === on && on !== today) return ui.approval.mustApproveAgain;
  return fill(ui.approval.isApproved, { by, day: day(on) });
}

function problemsOf(entry: Entry, { preview }: Register): Problem[] {
  const files = [entry.file, ...[...entry.translations.values(), ...entry.easyRead.values()].map(({ file }) => file)];
  return files.flatMap((file) => [...(preview?.faults.get(file) ?? [])]);
}

function answersIn(entry: Entry, register: Register, language: LanguageCode): Answer[] {
  const names = Object.keys(collectionOf(entry.collection).fields).filter((name) => !approvalQuestions.includes(name));
  const page = { entries: register.entries, language, finish: () => undefined };
  // What is not answered yet stands under what remains to be done.
  return answersOf(entry, names, page).filter(({ shown }) => !(shown.as === 'gap' && shown.label === ''));
}

/** The changed answers by language: the one in which the entry is written, and each that it is translated to, before or now. */
function changesOf(entry: Entry, former: Entry, register: Register, language: LanguageCode): ChangesInLanguage[] {
  const { ui, fill, languageName } = speak(language);
  const translations = new Set([...former.translations.keys(), ...entry.translations.keys()]);
  const own = changedAnswers(
    former,
    entry,
    register,
    firstLanguage,
    Object.keys(collectionOf(entry.collection).fields),
  );
  return [
    { language: firstLanguage, title: '', answers: own },
    ...[...translations].map((code) => ({
      language: code,
      title: fill(ui.approval.inLanguage, { language: languageName(code) }),
      answers: changedAnswers(former, entry, register, code, wordsIn(code, former, entry)),
    })),
  ].filter(({ answers }) => answers.length > 0);
}

/** The questions that either version answers in a language, in the order of the model. */
function wordsIn(code: LanguageCode, ...versions: readonly Entry[]): string[] {
  const said = new Set(versions.flatMap(({ translations }) => Object.keys(translations.get(code)?.facts ?? {})));
  return Object.keys(collectionOf(versions[0]?.collection ?? 'pages').fields).filter((name) => said.has(name));
}

function changedAnswers(
  former: Entry,
  entry: Entry,
  register: Register,
  language: LanguageCode,
  names: readonly string[],
): ChangedAnswer[] {
  const { ui, question } = speak(language);
  const page = { entries: register.entries, language, finish: () => undefined };
  const lines = (of: Entry, name: string) => answersOf(of, [name], page).flatMap(({ shown }) => linesOf(shown));
  return [
    ...names.map((name) => ({
      question: question(entry.collection, name),
      before: lines(former, name),
      after: lines(entry, name),
    })),
    { question: ui.approval.story, before: storyLines(former, language), after: storyLines(entry, language) },
    { question: ui.approval.easyRead, before: easyLines(former, language), after: easyLines(entry, language) },
  ].flatMap(({ question: asked, before, after }) => {
    if (before.join('\n') === after.join('\n')) return [];
    const runs = compareWords(before, after);
    return [
      {
        question: asked,
        before: runs.filter(({ kind }) => kind !== 'added'),
        after: runs.filter(({ kind }) => kind !== 'removed'),
      },
    ];
  });
}

function storyLines(entry: Entry, language: LanguageCode): string[] {
  const body = language === firstLanguage ? entry.body : (entry.translations.get(language)?.body ?? '');
  return body ? linesOfHtml(render(body, entry.file.endsWith('.mdx') ? 'mdx' : 'markdown')) : [];
}

/** The texts of an Easy Read version, in their order, whatever they stand under. */
function easyLines(entry: Entry, language: LanguageCode): string[] {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  return texts(entry.easyRead.get(language)?.facts);
}

/** Every change of a preview, and where its page is. */
export function approvalPlaces(register: Register): { comparison: Comparison; path: string }[] {
  return comparisonsIn(register).map((comparison) => ({ comparison, path: reviewPathOf(comparison.entry) }));
}
