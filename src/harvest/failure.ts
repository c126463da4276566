import type { Failed, FailureCode } from './received.ts';

interface Words {
  /** What happened, as a whole sentence. */
  readonly because: string;
  /** What its publisher, or whoever runs the harvest, can do. */
  readonly remedy: string;
}

/** What each failure means, in words for the people who can end it. Every failure is one of these. */
export const failures: Readonly<Record<FailureCode, Words>> = {
  'not-allowed-address': {
    because: 'The address is not one that we go to.',
    remedy:
      'Give an address that begins with https://, on the public network, without a user name and without an unusual port.',
  },
  robots: {
    because: 'The site asks programs not to read this address (robots.txt).',
    remedy: 'Allow the address in robots.txt, for all programs or for ours.',
  },
  unreachable: {
    because: 'The server could not be reached, or broke off.',
    remedy: 'See whether the address opens in a browser. If it does, the next harvest will try again.',
  },
  tls: {
    because: 'The server’s certificate does not hold, so nobody can be sure whose server it is.',
    remedy: 'Renew the certificate, or have it made out for the name in the address, with all certificates in between.',
  },
  'timed-out': {
    because: 'The server took too long.',
    remedy: 'Publish the file as a plain file, which servers hand out at once. The next harvest will try again.',
  },
  redirects: {
    because: 'The address leads on too often, or to nowhere.',
    remedy: 'Give the address at which the file itself is.',
  },
  'not-found': {
    because: 'There is nothing at this address.',
    remedy: 'Publish the file there again, or tell us its new address.',
  },
  refused: {
    because: 'The server does not let us in.',
    remedy: 'Let programs read the file without signing in. Our name and our address are in each request.',
  },
  'server-error': {
    because: 'The server answered with an error of its own.',
    remedy: 'Look at the server’s log for the time of this harvest. The next harvest will try again.',
  },
  'too-large': {
    because: 'The file is larger than is read of this source.',
    remedy: 'Publish less in one file, or ask whoever runs the harvest to raise the bound of this source.',
  },
  'wrong-type': {
    because: 'There is a web page, or something else, where data should be.',
    remedy: 'Give the address of the data itself. A page that asks people to sign in or to wait looks like this too.',
  },
  'broken-encoding': {
    because: 'The file’s letters, or its compression, cannot be read.',
    remedy: 'Save the file as UTF-8, and see that the server compresses it once and says so.',
  },
  truncated: {
    because: 'The file ends too early.',
    remedy: 'Publish the whole file at once: write it under another name and rename it when it is complete.',
  },
  'not-json': {
    because: 'The file is not JSON.',
    remedy: 'Look at the place with a JSON validator. The file is best written by a program.',
  },
  'too-deep': {
    because: 'The file is nested deeper, or has longer texts or more keys, than any register has.',
    remedy: 'Publish the register as its feed’s JSON Schema describes it.',
  },
  'too-many': {
    because: 'The file has more entries than are taken from this source.',
    remedy: 'Ask whoever runs the harvest to raise the number of entries for this source, if they are all real.',
  },
  'not-a-feed': {
    because: 'The file can be read, and is no register that we know.',
    remedy: 'See that the address and the kind of the source are right, and the file against its JSON Schema.',
  },
  'newer-schema': {
    because: 'The feed is written in a newer version of the schemas than this site knows.',
    remedy: 'Bring this site up to date. Nothing needs to be done by the publisher.',
  },
  'wrong-publisher': {
    because: 'The feed says that it is another publisher’s than the one that this source may speak for.',
    remedy: 'See that the address is right, and that the source names the publisher’s ODS code.',
  },
  empty: {
    because: 'There is no entry, where there were some.',
    remedy: 'If that is meant, a person must accept it. If not, publish the entries again.',
  },
  'many-gone': {
    because: 'Many entries are gone at once.',
    remedy: 'If that is meant, a person must accept it. If not, publish the entries again.',
  },
  internal: {
    because: 'Our own program failed.',
    remedy: 'Tell whoever looks after this site. Nothing needs to be done by the publisher.',
  },
};

interface FaultMore {
  /** How long the server asks us to wait, in milliseconds, where it does. */
  readonly retryAfter?: number | undefined;
  /** Whether it may be different a moment later, where that does not follow from the code. */
  readonly isPassing?: boolean;
  readonly cause?: unknown;
}

/** What may be different a moment later. */
const PASSING: ReadonlySet<FailureCode> = new Set(['unreachable', 'truncated', 'server-error']);

/** Ends the reading of a source or of a file of it. Thrown and caught within `readSource`; it never gets out of there. */
export class Fault extends Error {
  readonly code: FailureCode;
  readonly retryAfter: number | undefined;
  readonly isPassing: boolean;

  /** `detail` are whole sentences that say what was found. */
  constructor(code: FailureCode, detail = '', { retryAfter, isPassing, cause }: FaultMore = {}) {
    super(detail, { cause });
    this.code = code;
    this.retryAfter = retryAfter;
    this.isPassing = isPassing ?? PASSING.has(code);
  }
}

/** A failure with what is always said of it, and what was found in this case. */
export function failed(code: FailureCode, detail = ''): Failed {
  const { because, remedy } = failures[code];
  return { state: 'failed', code, because: detail === '' ? because : `${because} ${detail}`, remedy };
}
