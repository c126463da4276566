import { collectionOf } from '../index.ts';
import type { CollectionName } from '../collection-names.ts';
import { hasLeft } from './withdrawn.ts';

type Facts = Readonly<Record<string, unknown>>;

/** The questions that whoever approves answers, and whoever writes does not. */
export const approvalQuestions: readonly string[] = ['publicationApprovedBy', 'publicationApprovedOn'];

/** Whether entries of a collection are published only when somebody has approved them: those that have a record. */
export function needsApproval(name: CollectionName): boolean {
  return 'publicationApprovedOn' in collectionOf(name).fields;
}

/**
 * Whether an organisation's own entry is a draft: nobody has approved it for publication.
 *
 * One that says who or when, well or badly, is none: it is meant to be published, and must be right. One that has left needs
 * no approval to say so.
 */
export function isDraft(name: CollectionName, facts: Facts): boolean {
  return (
    needsApproval(name) &&
    !hasLeft(facts) &&
    !isGiven(facts['publicationApprovedBy']) &&
    !isGiven(facts['publicationApprovedOn'])
  );
}

const isGiven = (answer: unknown) =>
  answer !== undefined && answer !== null && !(typeof answer === 'string' && answer.trim() === '');
