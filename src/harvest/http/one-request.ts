import { request, type Dispatcher } from 'undici';
import { Fault } from '../failure.ts';
import type { Validator } from '../received.ts';
import { bytesOfBody, type BodyBounds } from './body.ts';
import { faultOf } from './network-faults.ts';
import { retryAfter } from './retry.ts';

/** How long one request may take, in milliseconds in which we listened, and how slowly its answer may come. */
export interface Deadlines {
  readonly connect: number;
  /** Until the head of the answer is there, the connection included. */
  readonly firstByte: number;
  /** The whole request. */
  readonly whole: number;
  readonly slowest: BodyBounds['slowest'];
}

/** One request, to an address that may be gone to. */
export interface OneRequest {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly deadlines: Deadlines;
  /** Counts the time in which we listened, in milliseconds. */
  readonly now: () => number;
  readonly accept: string;
  readonly mostBytes: number;
  readonly validator?: Validator | undefined;
  readonly watch?: BodyBounds['watch'];
  /** Ends it from outside. */
  readonly signal?: AbortSignal | undefined;
}

/** What one request came to. */
export type Answered =
  | { readonly is: 'file'; readonly bytes: Buffer; readonly type: string; readonly validator: Validator }
  | { readonly is: 'not-modified' }
  | { readonly is: 'elsewhere'; readonly url: URL; readonly isForGood: boolean };

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);
const GONE: ReadonlySet<number> = new Set([404, 410]);
const REFUSALS: ReadonlySet<number> = new Set([401, 402, 403, 407, 418, 451]);
const PASSING: ReadonlySet<number> = new Set([408, 500, 502, 503, 504]);

/** How often deadlines are looked at, in milliseconds. */
const LOOK_EVERY = 20;

/** Asks once for one address, within its deadlines. Throws a `Fault`. */
export async function ask(url: URL, one: OneRequest): Promise<Answered> {
  const end = new AbortController();
  const begun = one.now();
  let isBegun = false;
  const looking = setInterval(() => {
    const took = one.now() - begun;
    const { firstByte, whole } = one.deadlines;
    if (!isBegun && took > firstByte) end.abort(new Fault('timed-out', 'The answer did not begin in time.'));
    if (took > whole) end.abort(new Fault('timed-out', 'The whole file did not come in time.'));
  }, LOOK_EVERY);
  const signal = one.signal ? AbortSignal.any([one.signal, end.signal]) : end.signal;
  try {
    const answer = await headOf(request(url, { dispatcher: one.dispatcher, signal, headers: headersOf(one) }));
    isBegun = true;
    return await answered(url, answer, one);
  } catch (error) {
    throw faultOf(error);
  } finally {
    clearInterval(looking);
  }
}

/** A connection that ends before an answer has begun cut nothing short. */
async function headOf(answer: Promise<Dispatcher.ResponseData>): Promise<Dispatcher.ResponseData> {
  try {
    return await answer;
  } catch (error) {
    const fault = faultOf(error);
    throw fault.code === 'truncated'
      ? new Fault('unreachable', 'It broke off the connection.', { cause: error })
      : fault;
  }
}

function headersOf({ userAgent, accept, validator }: OneRequest): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept,
    'accept-encoding': 'gzip, br, deflate',
    ...(validator?.etag !== undefined && { 'if-none-match': validator.etag }),
    ...(validator?.lastModified !== undefined && { 'if-modified-since': validator.lastModified }),
  };
}

async function answered(url: URL, answer: Dispatcher.ResponseData, one: OneRequest): Promise<Answered> {
  const { statusCode: status, headers, body } = answer;
  const said = (name: string) => [headers[name] ?? []].flat()[0];
  if (status !== 200) {
    // What else an error says is not read. Where it is short, the connection can be used again.
    await body.dump({ limit: 16_384 }).catch(() => undefined);
    const location = said('location');
    if (REDIRECTS.has(status) && location !== undefined) return elsewhere(url, location, FOR_GOOD.has(status));
    if (status === 304 && one.validator) return { is: 'not-modified' };
    throw faultOfStatus(status, retryAfter(said('retry-after'), Date.now()));
  }
  const bytes = await bytesOfBody(body, said('content-encoding') ?? '', {
    mostBytes: one.mostBytes,
    slowest: one.deadlines.slowest,
    now: one.now,
    watch: one.watch,
  });
  return { is: 'file', bytes, type: said('content-type') ?? '', validator: validatorOf(said) };
}

function elsewhere(url: URL, location: string, isForGood: boolean): Answered {
  const next = URL.parse(location, url);
  if (!next) throw new Fault('redirects', 'It leads on to something that is no address.');
  return { is: 'elsewhere', url: next, isForGood };
}

/** The most of a header that is kept and sent back. */
const MOST_OF_HEADER = 1000;

function validatorOf(said: (name: string) => string | undefined): Validator {
  const [etag, lastModified] = [said('etag'), said('last-modified')].map((one) =>
    one !== undefined && one.length <= MOST_OF_HEADER ? one : undefined,
  );
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
}

function faultOfStatus(status: number, wait: number | undefined): Fault {
  const says = `It says ${status}.`;
  if (GONE.has(status)) return new Fault('not-found', says);
  if (status === 429) return new Fault('refused', `${says} We asked too often.`, { retryAfter: wait, isPassing: true });
  if (REFUSALS.has(status)) return new Fault('refused', says);
  return new Fault('server-error', says, { retryAfter: wait, isPassing: PASSING.has(status) });
}
