import { collectionOf } from '../index.ts';
import type { CollectionName } from '../collection-names.ts';
import { nations } from '../vocabulary/publisher-terms.ts';
import type { Fault } from './fault.ts';

type Facts = Readonly<Record<string, unknown>>;

/**
 * What an entry says of the national data opt-out, where that cannot be so in the nation of its organisation.
 *
 * Source: National data opt-out operational policy guidance: it is for England, and for no other nation.
 */
export function faultsOfNation(name: CollectionName, facts: Facts, organisation: Facts): Fault[] {
  const { nationalOptOut } = facts;
  const nation = nations.get(String(organisation['nation']));
  if (typeof nationalOptOut !== 'string' || nation === undefined) return [];
  const isEngland = nation.id === nations.id('england');
  const saysThereIsNone = nationalOptOut === 'not-in-nation';
  if (isEngland !== saysThereIsNone) return [];
  const { question } = collectionOf(name).fields['nationalOptOut'] ?? {};
  const where = nation.id === nations.id('outside-uk') ? 'outside the United Kingdom' : `in ${nation.label}`;
  return [
    {
      at: ['nationalOptOut'],
      ...(question && { question }),
      ...(isEngland
        ? {
            found:
              'says that there is no national opt-out in this nation, but the organisation is in England, where there is one.',
            advice: 'Say whether it applies, and if not, why. If the organisation is in another nation, correct that.',
          }
        : {
            found: `says “${nationalOptOut}”, but the organisation is ${where}, and the national data opt-out is for England only.`,
            advice: 'Write not-in-nation, and say under “How can I say no?” what people can do there.',
          }),
    },
  ];
}

/** Where a tool stands when it is no part of what an organisation does today. */
const NOT_TODAY = new Set<unknown>(['exploring', 'retired', 'abandoned']);

/** A nil return of an organisation that has published tools which it uses or tries out. `tools` are the facts of its own tools. */
export function faultsOfNilReturn(organisation: Facts, tools: readonly Facts[]): Fault[] {
  if (organisation['coverage'] !== 'nil') return [];
  const used = tools.filter(({ status }) => !NOT_TODAY.has(status)).map(({ name }) => `“${String(name)}”`);
  if (used.length === 0) return [];
  const { question } = collectionOf('organisations').fields['coverage'] ?? {};
  return [
    {
      at: ['coverage'],
      ...(question && { question }),
      found: `is a nil return, but the organisation has published ${used.slice(0, 3).join(', ')}${used.length > 3 ? ` and ${used.length - 3} more` : ''}.`,
      advice: 'Choose all-known or part. A nil return is for those who use no AI tool. Tools that are over may stay.',
    },
  ];
}
