import { collectionOf } from '../../model/index.ts';
import { isIdPart } from '../../model/field.ts';
import type { Received } from '../received.ts';
import type { Ground } from './ground.ts';
import { mixesAlphabets } from './look-alike.ts';
import type { Kept, NotTaken } from './verdict.ts';

/** That the record of an organisation was not taken, and why. */
export interface Refusal extends Pick<Kept, 'is'> {
  readonly told: Pick<Kept['told'], 'code'>;
}

/** Why a record cannot be one of its source's: refused, or held for a person to look at. */
interface Foreign {
  readonly held: boolean;
  readonly why: NotTaken;
}

const refused = (why: NotTaken): Foreign => ({ held: false, why });

/** Why a source may not speak for an organisation; undefined where it may. */
export function whyNotOrganisation(record: Received, ground: Ground): Foreign | undefined {
  const { id, odsCode, sayings } = record;
  if (!isIdPart(id)) return refused(wrongId(id, 'riverside'));
  const { name } = sayings.facts;
  const given = odsCodeOf(record);
  if (odsCode !== undefined && given !== odsCode)
    return refused(
      other(`The feed says that its ODS code is ${odsCode}, and the record says ${given}.`, 'Make the two agree.'),
    );
  const { speaksFor } = ground.source;
  if (given === undefined)
    return speaksFor.size === 0
      ? whyLooksLike(name, ground)
      : refused(other('The record has no ODS code, so that nobody can be sure whose it is.', 'Give its ODS code.'));
  return whyNotCode(given, ground) ?? whyLooksLike(name, ground);
}

/** Why a source may not speak for the organisation with an ODS code; undefined where it may. */
export function whyNotCode(code: string, { source, whoElseSpeaksFor }: Ground): Foreign | undefined {
  if (!source.speaksFor.has(code)) return notOfSource(code);
  const who = whoElseSpeaksFor(code);
  return who === undefined
    ? undefined
    : refused(other(`${who} speaks for the organisation with the ODS code ${code} already.`, ASK_FOR_CODE));
}

/** The ODS code that a record gives its organisation, or else its feed; undefined where neither does. */
export function odsCodeOf({ odsCode, sayings: { facts } }: Received): string | undefined {
  return typeof facts['odsCode'] === 'string' ? facts['odsCode'] : odsCode;
}

const ASK_FOR_CODE =
  'Publish only entries of your own organisations. If it is yours, ask whoever runs this portal to add its code to your source.';

function whyLooksLike(name: unknown, { looksLike }: Ground): Foreign | undefined {
  if (typeof name !== 'string') return undefined;
  const like = mixesAlphabets(name) ? 'a name in one alphabet, and has letters of two' : looksLike(name);
  if (like === undefined) return undefined;
  return {
    held: true,
    why: {
      code: 'look-alike',
      at: ['facts', 'name'],
      because: `The name “${name.slice(0, 200)}” looks like ${like}. A person must look at it before it is shown.`,
      instead:
        'Nothing, if the name is right: whoever runs this portal will accept it. Else write the name by hand, in the letters of one alphabet.',
    },
  };
}

/** Why a record cannot be its source's, where it belongs to an organisation of the source, or to none. */
export function whyNotOwned(
  record: Received,
  ground: Ground,
  refusalOf: (key: string) => Refusal | undefined,
  idOf: (key: string) => string | undefined,
): Foreign | undefined {
  const { collection, id, odsCode, sayings } = record;
  const parts = id.split('/');
  const { byOrganisation, one } = collectionOf(collection);
  if (parts.length !== (byOrganisation ? 2 : 1) || !parts.every(isIdPart))
    return refused(wrongId(id, byOrganisation ? 'riverside/chest-x-rays' : 'northlight-chest'));
  if (odsCode !== undefined && !ground.source.speaksFor.has(odsCode)) return notOfSource(odsCode);
  if (!byOrganisation) return undefined;
  const organisation = id.slice(0, id.indexOf('/'));
  const { organisation: named } = sayings.facts;
  if (named !== organisation)
    return refused({
      code: 'wrong-id',
      at: ['facts', 'organisation'],
      because: `The id says that the ${one} is of “${organisation}”, and the record names “${String(named).slice(0, 100)}”.`,
      instead: 'Make the two agree.',
    });
  const key = `organisations/${organisation}`;
  if (idOf(key) !== undefined) return undefined;
  return whyWithoutOwner(organisation, refusalOf(key));
}

function whyWithoutOwner(organisation: string, refusal: Refusal | undefined): Foreign {
  const code = refusal?.told.code;
  if (refusal?.is === 'held' && (code === 'look-alike' || code === 'newer-schema'))
    return {
      held: true,
      why: {
        code,
        because: `Its organisation, “${organisation}”, waits for a person.`,
        instead: 'Nothing: it is taken with its organisation.',
      },
    };
  if (code === 'other-organisation')
    return refused(other(`This source may not speak for its organisation, “${organisation}”.`, ASK_FOR_CODE));
  return refused({
    code: 'reference',
    at: ['facts', 'organisation'],
    because: refusal
      ? `Its organisation, “${organisation}”, could not be taken.`
      : `Its organisation, “${organisation}”, is not in what the source publishes.`,
    instead: refusal ? 'Put the record of the organisation right.' : 'Publish the organisation too.',
  });
}

const notOfSource = (code: string) =>
  refused(other(`This source may not speak for the organisation with the ODS code ${code}.`, ASK_FOR_CODE));

const other = (because: string, instead: string): NotTaken => ({ code: 'other-organisation', because, instead });

const wrongId = (id: string, example: string): NotTaken => ({
  code: 'wrong-id',
  at: ['id'],
  because: `“${id.slice(0, 100)}” cannot be the id of an entry.`,
  instead: `Use small letters a to z, digits and single hyphens, such as ${example}.`,
});
