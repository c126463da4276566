import { Fault } from '../failure.ts';
import type { FailureCode, Validator, Validators } from '../received.ts';
import type { GotFile } from './follow.ts';

/** The robots.txt of hosts, which is asked for again only when it has changed. */
export interface HostRules {
  /** The text of a robots.txt; '' where there is none. Throws the `Fault` of a host that cannot be reached. */
  readonly textAt: (url: URL) => Promise<string>;
  /** Takes what the last reading left. */
  readonly recall: (validators: Validators) => void;
  /** What to keep of the hosts of some addresses, so that the next reading can recall it. */
  readonly toKeep: (addresses: readonly string[]) => Validators;
}

/** Asks for a file, or whether it is another than that of the validator. */
type Get = (url: URL, validator: Validator | undefined) => Promise<GotFile | { readonly is: 'not-modified' }>;

/** Of a host that cannot be reached the file itself cannot be read either: it is not asked for in vain. */
const OUTAGES: ReadonlySet<FailureCode> = new Set(['unreachable', 'tls', 'timed-out', 'internal']);
/** Longer rules are not kept, but asked for each time. */
const MOST_KEPT = 20_000;

export function hostRules(get: Get): HostRules {
  const known = new Map<string, Validator>();
  return {
    textAt: async (url) => {
      const last = known.get(url.href);
      try {
        const got = await get(url, last);
        if (got.is === 'not-modified') return last?.kept ?? '';
        const text = got.bytes.toString('utf8');
        const { etag, lastModified } = got.validator;
        known.delete(url.href);
        if (text.length <= MOST_KEPT && (etag ?? lastModified) !== undefined)
          known.set(url.href, { ...got.validator, kept: text });
        return text;
      } catch (error) {
        if (!(error instanceof Fault) || OUTAGES.has(error.code)) throw error;
        known.delete(url.href);
        return '';
      }
    },
    recall: (validators) => {
      for (const [address, validator] of Object.entries(validators))
        if (validator.kept !== undefined && URL.parse(address)?.pathname === '/robots.txt')
          known.set(address, validator);
    },
    toKeep: (addresses) =>
      Object.fromEntries(
        [...new Set(addresses.flatMap((address) => URL.parse('/robots.txt', address)?.href ?? []))].flatMap((href) => {
          const validator = known.get(href);
          return validator ? [[href, validator]] : [];
        }),
      ),
  };
}
