import type { CollectionName } from '../model/collection-names.ts';
import { collectionOf } from '../model/index.ts';
import type { CheckedFile } from './check-file.ts';
import type { Ids } from './faults.ts';
import type { Problem } from './problem.ts';
import { referencesIn } from './references.ts';
import { storyFaults } from './story-faults.ts';

/** Drafts as a preview can show them. */
export interface ShownDrafts {
  readonly drafts: readonly CheckedFile[];
  /** Drafts that cannot be shown yet, with why. */
  readonly problems: readonly Problem[];
}

/**
 * Drafts without the answers that no page could show: those of a wrong form, and names of entries that are not there.
 *
 * `ids` are those of every entry that has a file. What is left out here is told by the check; nothing is changed in a file.
 */
export function showableDrafts(
  drafts: readonly CheckedFile[],
  ids: Readonly<Record<CollectionName, Ids>>,
): ShownDrafts {
  const made = drafts.map((one) => ({ one, facts: answersInForm(one, ids) }));
  return {
    drafts: made.flatMap(({ one, facts }) =>
      facts
        ? [
            {
              ...one,
              facts,
              body: storyFaults(one.body, one.file.kind === 'mdx' ? 'mdx' : 'markdown').length > 0 ? '' : one.body,
            },
          ]
        : [],
    ),
    problems: made.filter(({ facts }) => facts === undefined).map(({ one }) => notShown(one)),
  };
}

type Facts = Readonly<Record<string, unknown>>;

/** The answers that name nothing that is not there, and of the right form; undefined where one that must be there is not. */
function answersInForm({ file, facts }: CheckedFile, ids: Readonly<Record<CollectionName, Ids>>): Facts | undefined {
  const dangling = referencesIn(collectionOf(file.collection).fields, facts).filter(
    ({ field, to, id }) => !ids[to].has(id) && !field.mayBeAway,
  );
  return inForm(file.collection, facts, new Set(dangling.map(({ at }) => String(at[0]))));
}

/** The answers of the right form but for those named; undefined where one that every entry must have is not among them. */
export function inForm(
  name: CollectionName,
  facts: Facts,
  without: ReadonlySet<string> = new Set(),
): Facts | undefined {
  const { schema } = collectionOf(name);
  const faulty = new Set(
    (schema.safeParse(facts).error?.issues ?? []).flatMap((issue) =>
      issue.path.length === 0 && issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1).map(String),
    ),
  );
  const sound = Object.fromEntries(
    Object.entries(facts).filter(([answer]) => !faulty.has(answer) && !without.has(answer)),
  );
  return schema.safeParse(sound).success ? sound : undefined;
}

function notShown({ file, lineOf }: CheckedFile): Problem {
  const { one, byOrganisation } = collectionOf(file.collection);
  return {
    file: file.path,
    line: lineOf([]),
    found: 'The draft cannot be shown in a preview yet.',
    advice: `A preview shows the ${one} as soon as the file can be read and says what it is called${byOrganisation ? ' and whose it is' : ''}.`,
  };
}
