import '../no-made-code.ts';
import { checkDraft } from '../../../editor/check.ts';
import type { EntryContent } from '../../../editor/content.ts';
import { blankCopy, entryPath, idFrom, openFile } from '../../../editor/file.ts';
import { fill } from '../../../i18n/phrases.ts';
import { isRequired } from '../../../model/collection.ts';
import { conditionsOf } from '../../../model/collection.ts';
import type { Fault } from '../../../model/check/fault.ts';
import { isIdPart } from '../../../model/field.ts';
import { collectionOf } from '../../../model/index.ts';
import { dayInLondon } from '../../../register/build-day.ts';
import { entryText } from '../../../register/write-file.ts';
import type { Remark } from '../../../wording/remark.ts';
import { fillAnswers, questionsIn, readAnswers } from './answers.ts';
import { listFaults, questionOf, showFaults, showSummary } from './faults-shown.ts';
import type { Given } from './given.ts';
import { forget, keep, keptBefore, type Kept } from './kept.ts';
import { preparePicked } from './picked.ts';
import { prepareReason } from './reason.ts';
import { prepareRecords } from './records.ts';
import { WordsOfForm } from './words-of-form.ts';

const PAUSE_BEFORE_CHECK = 300;

/** Something to put right; with the check of the words that found it, where one did. */
type Found = Fault & Partial<Pick<Remark, 'check'>>;

/** The form for one entry: it checks while somebody writes, keeps what was typed in this browser, and ends in a file. */
class CandourForm extends HTMLElement {
  #given = JSON.parse(this.dataset['given'] ?? '{}') as Given;
  #collection = collectionOf(this.#given.collection);
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Whether somebody has asked for the check: from then on silence is a fault too. */
  #asked = false;
  #idTyped = false;
  #words = new WordsOfForm(this.#given.measure, this.#given.collection);

  connectedCallback(): void {
    const { form } = this;
    prepareRecords(form, this.#given);
    preparePicked(form, this.#given);
    for (const question of questionsIn(form))
      if (question.matches('[data-takes-reason]')) prepareReason(question, this.#given);
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    const kept = keptBefore(this.#collection.name);
    if (kept) this.#show(kept);
    this.#find('[data-kept]').hidden = !kept;
    form.addEventListener('input', (event) => this.#typed(event));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#checkAndSave();
    });
    this.#find('[data-save-unfinished]').addEventListener('click', () => void this.#saveUnfinished());
    this.#find('[data-start-again]').addEventListener('click', () => {
      forget(this.#collection.name);
      location.reload();
    });
    this.querySelector('[data-begin]')?.addEventListener('click', () => void this.#begin());
    this.#input('open').addEventListener('change', () => void this.#open());
    this.#check();
  }

  get form(): HTMLFormElement {
    return this.#find('form');
  }

  #find<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`The page of the form has no ${selector}.`);
    return found;
  }

  #input(id: string): HTMLInputElement {
    return this.#find(`#${id}`);
  }

  #typed(event: Event): void {
    if (event.target === this.#input('q-id-a')) this.#idTyped = true;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#suggestId();
      keep(this.#collection.name, this.#written());
      this.#check();
    }, PAUSE_BEFORE_CHECK);
  }

  #suggestId(): void {
    const { name } = readAnswers(this.form, this.#collection.fields);
    if (!this.#idTyped && typeof name === 'string') this.#input('q-id-a').value = idFrom(name);
  }

  #written(): Kept {
    const body = this.querySelector<HTMLTextAreaElement>('#q-body-a')?.value ?? '';
    return { facts: readAnswers(this.form, this.#collection.fields), body, id: this.#input('q-id-a').value.trim() };
  }

  /** Shows what the check finds, how complete the entry is, and the questions that its case asks. Gives what must be put right. */
  #check(): Found[] {
    const written = this.#written();
    if (Object.keys(written.facts).length > 0 || written.body) void this.#checkWordsToo();
    const { faults, completeness } = checkDraft(this.#collection.name, written, {
      today: dayInLondon(new Date()),
      ids: undefined,
    });
    const words = this.#words.of(written);
    const all: Found[] = [...faults, ...words.problems.map(inStory), ...this.#idFaults(written.id)];
    const remarks = words.remarks.map(inStory);
    const told = this.#asked ? all : all.filter(({ found }) => !/^is (?:missing|empty)/u.test(found));
    showFaults(this.form, told, remarks);
    listFaults(this.#find('[data-clearer]'), this.form, remarks);
    const { asked, answered, percent } = completeness;
    this.#find('[data-progress]').textContent = fill(this.#given.words.complete, {
      asked: String(asked),
      answered: String(answered),
      percent: String(percent),
    });
    const bar = this.#find<HTMLProgressElement>('progress');
    bar.max = Math.max(asked, 1);
    bar.value = answered;
    this.#hideWhatIsNotAsked(written);
    return all;
  }

  /** The check of the words comes later than the rest: what it finds is shown when it is there. */
  async #checkWordsToo(): Promise<void> {
    if (await this.#words.ready()) this.#check();
  }

  #idFaults(id: string): Fault[] {
    if (isIdPart(id)) return [];
    const { form, address } = this.#given.words;
    return [{ at: ['id'], question: form.id, found: form.idMissing, advice: address }];
  }

  /** A question that only some cases ask is shown when its case holds, or when it has an answer. */
  #hideWhatIsNotAsked({ facts }: EntryContent): void {
    for (const question of questionsIn(this.form)) {
      const name = question.dataset['question'] ?? '';
      const field = this.#collection.fields[name];
      if (!field || conditionsOf(field).length === 0) continue;
      question.hidden =
        !isRequired(field, facts) && facts[name] === undefined && !question.contains(document.activeElement);
    }
  }

  #show({ facts, body, id }: Kept): void {
    fillAnswers(this.form, this.#collection.fields, facts, this.#given);
    const story = this.querySelector<HTMLTextAreaElement>('#q-body-a');
    if (story) story.value = body;
    this.#input('q-id-a').value = id;
    this.#idTyped = id !== '';
  }

  async #checkAndSave(): Promise<void> {
    this.#asked = true;
    await this.#words.ready();
    this.#saveUnless(this.#check(), false);
  }

  /** What is not finished may be saved; what belongs to one person may not leave with it. */
  async #saveUnfinished(): Promise<void> {
    await this.#words.ready();
    this.#saveUnless(
      this.#check().filter(({ check }) => check === 'personal-data'),
      true,
    );
  }

  #saveUnless(faults: readonly Found[], unfinished: boolean): void {
    this.#find('[data-summary-note]').hidden = !unfinished;
    showSummary(this.#find('[data-summary]'), this.form, faults);
    if (faults.length === 0) this.#save();
  }

  #save(): void {
    const { facts, body, id } = this.#written();
    const path = entryPath(this.#collection, facts, id);
    const file = path.split('/').at(-1) ?? '';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([entryText(this.#collection, facts, body)], { type: 'text/plain' }));
    link.download = file;
    link.click();
    URL.revokeObjectURL(link.href);
    const saved = this.#find('[data-saved]');
    saved.hidden = false;
    const { form: words } = this.#given.words;
    saved.textContent = [
      fill(words.saved, { file, path }),
      ...(this.#words.failed ? [words.wordsNotChecked] : []),
    ].join(' ');
  }

  async #begin(): Promise<void> {
    const id = this.#find<HTMLSelectElement>('#begin').value;
    if (id === '') return;
    const answer = await fetch(`${this.#given.data}${this.#collection.name}/${id}.json`);
    const { facts, story = '' } = (await answer.json()) as { facts: Record<string, unknown>; story?: string };
    this.#show({ ...blankCopy(this.#collection, { facts, body: story }), id: '' });
    this.#suggestId();
    this.#afterFilling();
  }

  async #open(): Promise<void> {
    const [file] = this.#input('open').files ?? [];
    if (!file) return;
    const opened = openFile(this.#collection, await file.text());
    if ('unread' in opened) {
      const faults = opened.unread.map((found): Fault => ({
        at: [],
        question: this.#given.words.form.notRead,
        found,
        advice: '',
      }));
      return showSummary(this.#find('[data-summary]'), this.form, faults);
    }
    this.#show({ ...opened, id: idFrom(file.name.replace(/\.[a-z]+$/u, '')) });
    this.#afterFilling();
  }

  #afterFilling(): void {
    keep(this.#collection.name, this.#written());
    this.#check();
    const [first] = questionsIn(this.form);
    if (first) this.#find('[data-progress]').setAttribute('aria-label', questionOf(first));
    first?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }
}

/** What was found in the longer story stands at its question, which is none of the model. */
function inStory(one: Remark): Found {
  return one.storyLine === undefined ? one : { ...one, at: ['body'] };
}

customElements.define('candour-form', CandourForm);
