import type { Received } from '../received.ts';
import { digestOf } from '../../register/digest.ts';
import { filesOf } from './files-of.ts';
import { fitRecord } from './fit.ts';
import type { Ground } from './ground.ts';
import { keyAtSource, type Kept } from './verdict.ts';
import { odsCodeOf } from './identity.ts';

/** What says who an organisation is. */
const WHO = ['name', 'odsCode', 'kind', 'nation'];

/**
 * An organisation whose record was refused for something else than who it is, as no more than who it is: its good entries
 * are shown, and everything else as not said. Undefined where even that is not right.
 */
export function stubOf(record: Received, id: string, ground: Ground): Kept['stub'] {
  const facts = Object.fromEntries(Object.entries(record.sayings.facts).filter(([name]) => WHO.includes(name)));
  const plain: Received = { ...record, sayings: { facts, translations: {} } };
  const fit = fitRecord(plain, { today: ground.today, language: ground.source.language });
  if ('code' in fit) return undefined;
  const files = filesOf(record, id, fit, { source: ground.source.id, on: ground.today });
  if ('code' in files) return undefined;
  const { collection } = record;
  // No record of the source ever has this digest: whatever it sends next is looked at.
  const digest = digestOf({ stub: facts });
  return {
    key: keyAtSource(record),
    collection,
    id,
    name: String(facts['name']),
    odsCode: odsCodeOf(record),
    digest,
    files,
    lacks: false,
  };
}
