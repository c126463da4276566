import { firstLanguage } from '../i18n/languages.ts';
import { speak } from '../i18n/speak.ts';
import { collectionOf } from '../model/index.ts';
import { faultInWords, STORY } from './draft.ts';
import { nextQuestion, openQuestions, otherQuestions } from './next-question.ts';
import { putQuestion, type Talk } from './put-question.ts';
import { paragraphsOf } from './typed.ts';

const speech = speak(firstLanguage);

/** Puts every question that the case of the entry requires, then offers the rest and the longer story. */
export async function interview(talk: Talk): Promise<void> {
  await putAll(talk);
  while (await wantsToGoOn(talk)) await putAll(talk);
  await putStory(talk);
}

async function putAll(talk: Talk): Promise<void> {
  const { draft, face } = talk;
  const { collection: name } = draft.entry();
  const collection = collectionOf(name);
  let heading: string | undefined;
  for (let next = nextQuestion(collection, draft.entry()); next; next = nextQuestion(collection, draft.entry())) {
    const { group } = next.field;
    if (group !== heading) face.heading(speech.group(name, group), collection.groups[group]?.help);
    heading = group;
    const outcome = await putQuestion(next, [next.name], talk);
    const { passed } = draft.entry();
    if (outcome === 'passed') await draft.change({ passed: [...passed, next.name] });
    else if (passed.length === 0) face.tell('This is the first question.');
    else await draft.change({ passed: passed.slice(0, -1) });
  }
}

/** After the last question: what was left open, then what may be left out. */
async function wantsToGoOn({ draft, face }: Talk): Promise<boolean> {
  const collection = collectionOf(draft.entry().collection);
  const open = openQuestions(collection, draft.entry().facts);
  if (open.length > 0) {
    const ask = speech.question;
    const list = open.map(({ name }) => `  ${ask(collection.name, name)}`).join('\n');
    face.tell(`Left open, and needed before the entry can be published:\n${list}`);
    if (await face.confirm('Answer these now?')) {
      const names = new Set(open.map(({ name }) => name));
      await draft.change({ passed: draft.entry().passed.filter((name) => !names.has(name)) });
      return true;
    }
  }
  const others = otherQuestions(collection, draft.entry()).length;
  if (others === 0 || draft.entry().all) return false;
  if (!(await face.confirm(`There are ${others} more questions, which you may leave out. See them now?`))) return false;
  await draft.change({ all: true });
  return true;
}

/** The longer story, where a collection has one. */
async function putStory({ draft, face }: Talk): Promise<void> {
  const { collection } = draft.entry();
  if (collectionOf(collection).format !== 'mdx') return;
  const { story, storyHelp, optional } = speech.ui.editor;
  for (;;) {
    const { body } = draft.entry();
    const now = body === '' ? {} : { now: `${body.slice(0, 200)}${body.length > 200 ? '…' : ''}` };
    const put = { question: story, notes: [storyHelp, optional], ...now, commands: ['open'] as const };
    const given = await face.lines(put, body);
    if ('command' in given) return draft.change({ body: '' });
    if (given.value.trim() === '' || given.value === body) return;
    await draft.change({ body: paragraphsOf(given.value) });
    const faults = draft.faults(STORY);
    if (faults.length === 0) return;
    for (const fault of faults) face.tell(faultInWords(collection, fault));
  }
}
