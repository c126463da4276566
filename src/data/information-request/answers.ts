import { Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Answer, Shown } from '../../register/answers.ts';
import type { FigureRun } from '../../register/figures.ts';
import { link, paragraphsOf, STEP, textRun, type Place } from './prose.ts';

/** A question of the register and its answer, as paragraphs: a short answer stands on the line of its question. */
export function answerParagraphs({ question, shown, language }: Answer, place: Place): Paragraph[] {
  const there = { ...place, language };
  const short = shortAnswer(shown, there);
  if (short) return [new Paragraph({ children: [...questionRuns(question), ...short] })];
  return [new Paragraph({ style: 'Question', children: [textRun(question, {})] }), ...shownParagraphs(shown, there)];
}

const questionRuns = (question: string) => [new TextRun({ text: question, style: 'QuestionWords' }), new TextRun(' ')];

/** The words of an answer that is one short text or one link; undefined of any other. */
function shortAnswer(shown: Shown, place: Place): ParagraphChild[] | undefined {
  if (shown.as === 'text') return [textRun(shown.text, place)];
  if (shown.as === 'links' && shown.links.length === 1)
    return shown.links.map(({ href, text }) => link(href, text, place));
  if (shown.as !== 'terms' || shown.terms.length !== 1) return undefined;
  return shown.terms.flatMap(termRuns);
}

const termRuns = ({ label, meaning }: { readonly label: string; readonly meaning: string }) => [
  new TextRun({ text: `${label}. `, bold: true }),
  new TextRun(meaning),
];

/** An answer as paragraphs. What it is made of stands in `Shown`, as for the page. */
export function shownParagraphs(shown: Shown, place: Place): Paragraph[] {
  const indent = place.indent === undefined ? {} : { indent: { start: place.indent } };
  switch (shown.as) {
    case 'html':
      return paragraphsOf(shown.html, place);
    case 'text':
      return [new Paragraph({ ...indent, children: [textRun(shown.text, place)] })];
    case 'list':
      return shown.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: [textRun(item, place)] }));
    case 'terms':
      return shown.terms.map((term) => new Paragraph({ ...indent, children: termRuns(term) }));
    case 'links':
      return shown.links.map(({ href, text }) => new Paragraph({ ...indent, children: [link(href, text, place)] }));
    case 'gap':
      return [
        new Paragraph({
          ...indent,
          style: 'Gap',
          children: [
            ...(shown.label ? [new TextRun({ text: `${shown.label}. `, bold: true })] : []),
            textRun(shown.text, place),
          ],
        }),
      ];
    case 'records':
      return shown.records.flatMap((record) => recordParagraphs(record, place));
    case 'figures':
      return shown.runs.flatMap((run) => figureParagraphs(run, place));
    case 'conversation':
      return shown.asked.flatMap(({ question, answer, on }) => [
        new Paragraph({ ...indent, keepNext: true, children: questionRuns(question) }),
        ...paragraphsOf(answer, place),
        new Paragraph({ ...indent, children: [new TextRun(on)] }),
      ]);
  }
}

/** Figures as their sentences, and where they come from. */
function figureParagraphs({ figures, source }: FigureRun, place: Place): Paragraph[] {
  const sentences = figures.flatMap(({ group, parts }) =>
    parts.map(({ sentence }, at) => (at === 0 && group ? `${group}. ${sentence}` : sentence)),
  );
  const named = source.href === undefined ? textRun(source.text, place) : link(source.href, source.text, place);
  return [
    ...sentences.map((text) => new Paragraph({ bullet: { level: 0 }, children: [textRun(text, place)] })),
    new Paragraph({ children: [new TextRun(`${source.label} `), named, new TextRun(`, ${source.counted}`)] }),
  ];
}

/** The parts of one record: each question with its answer, the first marked as the beginning of an item of a list. */
function recordParagraphs(record: readonly Answer[], place: Place): Paragraph[] {
  const indent = (place.indent ?? 0) + 2 * STEP;
  return record.flatMap(({ question, shown, language }, at) => {
    const there = { ...place, indent, language };
    const short = shortAnswer(shown, there);
    const start = at === 0 ? { bullet: { level: 0 } } : { indent: { start: indent } };
    return [
      new Paragraph({ ...start, keepNext: !short, children: [...questionRuns(question), ...(short ?? [])] }),
      ...(short ? [] : shownParagraphs(shown, there)),
    ];
  });
}
