import { Fault } from '../failure.ts';
import { whyNotGathered, type Reach } from '../reach.ts';
import type { Validator } from '../received.ts';
import type { Answered } from './one-request.ts';

/** A file that was got. */
export interface GotFile {
  readonly is: 'file';
  /** Where it was in the end. */
  readonly url: URL;
  readonly bytes: Buffer;
  /** Its Content-Type, as the server gives it; '' where it gives none. */
  readonly type: string;
  readonly validator: Validator;
  /** Where it has moved to for good, as the server says. */
  readonly movedTo?: URL;
}

const MOST_REDIRECTS = 5;

/**
 * Asks for an address and for those that it leads on to, a few times at most. Each is looked at before it is asked for. Throws a
 * `Fault`.
 */
export async function followed(
  first: URL,
  reach: Reach,
  askOnce: (url: URL) => Promise<Answered>,
): Promise<GotFile | { readonly is: 'not-modified' }> {
  let url = first;
  let isForGood = true;
  for (let turn = 0; turn <= MOST_REDIRECTS; turn += 1) {
    const why = whyNotGathered(url, reach);
    if (why !== undefined)
      throw new Fault('not-allowed-address', turn === 0 ? `It ${why}.` : `It leads on to ${shown(url)}, which ${why}.`);
    const answer = await askOnce(url);
    if (answer.is === 'not-modified') return answer;
    if (answer.is === 'file') return { ...answer, url, ...(turn > 0 && isForGood && { movedTo: url }) };
    if (!answer.isForGood) isForGood = false;
    url = answer.url;
  }
  throw new Fault('redirects', `It leads on more than ${MOST_REDIRECTS} times.`);
}

/** An address as it can be shown: no user name, no end. */
function shown({ protocol, host, pathname }: URL): string {
  const whole = `${protocol}//${host}${pathname}`;
  return whole.length > 100 ? `${whole.slice(0, 99)}…` : whole;
}
