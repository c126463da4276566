import type { Fault } from '../failure.ts';

/** How often something is tried, and how long is waited in between (milliseconds). */
export interface Trying {
  readonly tries: number;
  /** The wait before the second try; it doubles with each. */
  readonly wait: number;
  /** The longest wait that a server may ask for. Who asks for more is asked again at the next harvest. */
  readonly longestWait: number;
}

/**
 * The milliseconds to wait before a file is tried again after its `turn`th try (from 1); undefined where it is not. Waits differ
 * by chance, so that many who failed at once do not all come back at once.
 */
export function waitBefore(fault: Fault, turn: number, trying: Trying, chance = Math.random()): number | undefined {
  if (!fault.isPassing || turn >= trying.tries) return undefined;
  const asked = fault.retryAfter ?? 0;
  if (asked > trying.longestWait) return undefined;
  const own = trying.wait * 2 ** (turn - 1) * (0.5 + chance / 2);
  return Math.max(asked, own);
}

/** The milliseconds that `Retry-After` asks for, in seconds or as a date (RFC 9110); undefined where it asks for none. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/u.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(at - now, 0);
}
