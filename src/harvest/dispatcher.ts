import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns';
import { Agent, type Dispatcher } from 'undici';
import type { Reach } from './reach.ts';

/** A name that leads into a network that is not public. */
export class NotPublic extends Error {
  constructor() {
    super('leads into a network that is not public');
  }
}

const CONNECT_WITHIN = 10_000;
const HEADERS_WITHIN = 15_000;
const BODY_WITHIN = 15_000;
const MOST_HEADER_BYTES = 32 * 1024;

type Looked = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * What opens connections: to no address that `reach` does not allow. Each name is resolved here and all of its addresses are
 * looked at, and the connection goes to one of those and not to what the name may say a moment later.
 */
export function guardedDispatcher(reach: Reach): Dispatcher {
  return new Agent({
    connect: { timeout: CONNECT_WITHIN, lookup: guardedLookup(reach) },
    headersTimeout: HEADERS_WITHIN,
    bodyTimeout: BODY_WITHIN,
    maxHeaderSize: MOST_HEADER_BYTES,
    // One request at a time goes to a host: see `checkLinks`.
    connections: 1,
    pipelining: 1,
    keepAliveTimeout: 5_000,
  });
}

function guardedLookup(reach: Reach) {
  return (hostname: string, options: LookupOptions, done: Looked): void => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      if (addresses.length === 0 || !addresses.every(({ address }) => reach.allowsAddress(address)))
        return done(new NotPublic(), []);
      const [first] = addresses;
      if (options.all || !first) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
}
