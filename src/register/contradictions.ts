import { faultsOfNation, faultsOfNilReturn } from '../model/check/between.ts';
import { hasLeft } from '../model/check/withdrawn.ts';
import { collectionOf } from '../model/index.ts';
import { problemIn, type CheckedFile } from './check-file.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/** The organisation in whose folder a file lies, or that it is about. */
export const ownerOf = ({ id }: ContentFile): string => id.split('/')[0] ?? id;

/** Answers of own entries that cannot both be true: of an entry and its organisation, of an organisation and its tools. */
export function contradictions(originals: readonly CheckedFile[]): Problem[] {
  const own = originals.filter((one) => one.file.source === undefined && !hasLeft(one.facts));
  const organisations = new Map(
    originals.filter(({ file }) => file.collection === 'organisations').map((one) => [one.file.id, one]),
  );
  const tools = Map.groupBy(
    // A draft is not published, and contradicts nothing yet.
    own.filter(({ file, draft }) => file.collection === 'tools' && !draft),
    ({ file }) => ownerOf(file),
  );
  return own.flatMap((one) => {
    const { file, facts } = one;
    const organisation = organisations.get(ownerOf(file));
    const faults =
      file.collection === 'organisations'
        ? faultsOfNilReturn(facts, tools.get(file.id)?.map((tool) => tool.facts) ?? [])
        : organisation && collectionOf(file.collection).byOrganisation
          ? faultsOfNation(file.collection, facts, organisation.facts)
          : [];
    return faults.map((fault) => problemIn(one, fault));
  });
}
