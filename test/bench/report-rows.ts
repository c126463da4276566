import { count, inKilobytes, inSeconds, type Measured } from './report.ts';

type Rows = (readonly string[])[];

/** A row in which a size that was not measured has a dash. */
function row(name: string, sizes: readonly Measured[], of: (one: Measured) => string | undefined): string[] {
  return [name, ...sizes.map((one) => of(one) ?? '–')];
}

/** Each name once, in the order in which they come. */
const namesIn = (names: readonly string[]) => [...new Set(names)];

/** What a search takes in the browser, a row for each word. */
export function searchInRows(sizes: readonly Measured[]): Rows {
  return namesIn(sizes.flatMap(({ search = [] }) => search.map(({ word }) => word))).map((word) =>
    row(`  “${word}”, to the first result`, sizes, ({ search = [] }) => {
      const one = search.find((each) => each.word === word);
      return one && `${inKilobytes(one.bytes)}, ${one.milliseconds.toFixed(0)} ms`;
    }),
  );
}

/** The builds that come after: nothing has changed, and one tool has, by stage. */
export function againInRows(sizes: readonly Measured[]): Rows {
  const stages = namesIn(sizes.flatMap(({ again }) => again?.change.stages.map(({ name }) => name) ?? []));
  return [
    row('Built again, nothing changed', sizes, ({ again }) =>
      inSeconds(again?.unchanged.seconds, again?.unchanged.processorSeconds),
    ),
    row('Built again, one tool changed', sizes, ({ again }) =>
      inSeconds(again?.change.seconds, again?.change.processorSeconds),
    ),
    ...stages.map((name) =>
      row(`  ${name}`, sizes, ({ again }) => {
        const stage = again?.change.stages.find((one) => one.name === name);
        return inSeconds(stage?.seconds, stage?.processorSeconds);
      }),
    ),
  ];
}

/** What others took, each as a ratio of ours: above 1 we are slower, or load more. */
export function othersInRows(sizes: readonly Measured[]): Rows {
  const generators = namesIn(sizes.flatMap(({ others }) => others?.generators.map(({ name }) => name) ?? []));
  const engines = namesIn(sizes.flatMap(({ others }) => others?.engines.map(engineName) ?? []));
  return [
    ...generators.map((name) =>
      row(`${name}, pages of entries and lists`, sizes, ({ others, build, weight }) => {
        const one = others?.generators.find((each) => each.name === name);
        if (!one) return undefined;
        const [ours, theirs] = [weight.pages / build.seconds, one.pages / one.seconds];
        return `${one.seconds.toFixed(1)} s, ${count(one.pages)} pages; ours ×${(build.seconds / one.seconds).toFixed(1)}, a page ×${(theirs / ours).toFixed(1)}`;
      }),
    ),
    ...engines.map((name) =>
      row(`${name}, all of it, with gzip`, sizes, ({ others }) => {
        const one = others?.engines.find((each) => engineName(each) === name);
        return one && `${inKilobytes(one.bytes)}, made in ${one.seconds.toFixed(1)} s`;
      }),
    ),
  ];
}

const engineName = ({ name, language }: { readonly name: string; readonly language: string }) =>
  `${name} (${language})`;
