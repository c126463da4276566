import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import type { Reach } from './reach.ts';

/** A name that leads into a network that is not public. */
export class NotPublic extends Error {
  constructor() {
    super('leads into a network that is not public');
  }
}

/** Gives the addresses of a name. `node:dns` has one; a test gives another. */
export type LookUp = (
  hostname: string,
  options: LookupOptions & { all: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/** How connections are opened, where it is not the usual way. */
export interface Connecting {
  readonly lookUp?: LookUp;
  /** Certificates that are believed beside the usual ones, in PEM: of a test's own server. */
  readonly ca?: string;
  /** Milliseconds. */
  readonly connectWithin?: number;
  readonly headersWithin?: number;
}

const CONNECT_WITHIN = 10_000;
const HEADERS_WITHIN = 15_000;
const BODY_WITHIN = 15_000;
const MOST_HEADER_BYTES = 32 * 1024;

type Looked = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * What opens connections: to no address that `reach` does not allow. Each name is resolved here and all of its addresses are
 * looked at, and the connection goes to one of those and not to what the name may say a moment later. An address in the place
 * of a name is never resolved, so that it is looked at apart.
 */
export function guardedDispatcher(reach: Reach, connecting: Connecting = {}): Dispatcher {
  const connect = buildConnector({
    timeout: connecting.connectWithin ?? CONNECT_WITHIN,
    lookup: guardedLookup(reach, connecting.lookUp ?? lookUp),
    ...(connecting.ca !== undefined && { ca: connecting.ca }),
  });
  return new Agent({
    connect: (options, done) => {
      const { hostname } = options;
      if (isIP(hostname) !== 0 && !reach.allowsAddress(hostname, hostname)) done(new NotPublic(), null);
      else connect(options, done);
    },
    headersTimeout: connecting.headersWithin ?? HEADERS_WITHIN,
    bodyTimeout: BODY_WITHIN,
    maxHeaderSize: MOST_HEADER_BYTES,
    allowH2: false,
    // One request at a time goes to a host: see `checkLinks` and `openClient`.
    connections: 1,
    pipelining: 1,
    keepAliveTimeout: 5_000,
  });
}

function guardedLookup(reach: Reach, lookUpAll: LookUp) {
  return (hostname: string, options: LookupOptions, done: Looked): void => {
    lookUpAll(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      if (addresses.length === 0 || !addresses.every(({ address }) => reach.allowsAddress(address, hostname)))
        return done(new NotPublic(), []);
      const [first] = addresses;
      if (options.all || !first) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
}
