import type { EntryFile } from '../../exchange/entry-file.ts';
import { whyNotAddress } from '../../model/contact.ts';
import { faultsOf } from '../../model/check/entry.ts';
import { collectionRead, type Departure } from '../../model/check/withdrawn.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { collectionOf } from '../../model/index.ts';
import { proseFaults } from '../../prose/check.ts';
import { inModelOrder } from '../../register/write-file.ts';
import type { Left } from '../received.ts';
import type { StateRecord } from './state.ts';

const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** How an entry left that its source does not have any more. `since`: the day of the first harvest without it. */
export function missingSince(since: string, today: string): Departure {
  return {
    on: today,
    how: 'withdrawn',
    because: `No longer in the organisation’s feed since ${LONG.format(new Date(since))}.`,
  };
}

/** How an entry left by what its publisher says of it. What is not fit to be shown is left out. */
export function departureFrom({ on, how, because, now }: Left, today: string): Departure {
  const place = now !== undefined && whyNotAddress(now) === undefined ? now : undefined;
  const departure: Departure = {
    on: on > today ? today : on,
    how: place === undefined ? 'withdrawn' : how,
    because,
    ...(place !== undefined && how !== 'withdrawn' && { now: place }),
  };
  return isFit(departure) ? departure : { ...departure, because: 'Its publisher has taken it out of its register.' };
}

function isFit(departure: Departure): boolean {
  const facts = { name: 'Entry', withdrawn: [departure] };
  return (
    faultsOf(collectionRead(collectionOf('products')), facts, { complete: false }).length === 0 &&
    proseFaults(departure.because, 'markdown').length === 0
  );
}

/** The file of an entry that has left: its name, its organisation, and how it left. `key`: its collection and id at the source. */
export function departedFile(key: string, { id, name }: StateRecord, departure: Departure, source: string): EntryFile {
  const [first = '', ...rest] = key.split('/');
  const collection = collectionOf(first as CollectionName);
  const facts = {
    name,
    ...(collection.byOrganisation && { organisation: id.split('/')[0] }),
    gathered: [{ source, on: departure.on, id: rest.join('/').slice(0, 200) }],
    withdrawn: [departure],
  };
  return {
    path: `${collection.name}/${id}.json`,
    text: `${JSON.stringify(inModelOrder(collection.fields, facts), null, 2)}\n`,
  };
}
