import { request, type Dispatcher } from 'undici';
import { NotPublic } from './dispatcher.ts';
import type { LinkResult } from '../register/link-results.ts';
import { causesOf } from './http/network-faults.ts';
import { ask } from './http/one-request.ts';
import { whyNotReached, type Reach } from './reach.ts';
import { MOST_OF_ROBOTS } from './robots.ts';

/** What asking for one address came to, before it has a day. */
export type Answer = Omit<LinkResult, 'address' | 'on' | 'since'>;

/** How an address is asked for. */
export interface Asking {
  readonly dispatcher: Dispatcher;
  readonly reach: Reach;
  /** What the program calls itself. */
  readonly userAgent: string;
  /** Whether a host lets us ask for an address. */
  readonly isAllowed: (url: URL) => Promise<boolean>;
}

const MOST_REDIRECTS = 5;
const WHOLE_WITHIN = 30_000;
/** So much of a page is read, where it must be, and thrown away. */
const MOST_BYTES = 64 * 1024;
/** A robots.txt is small, and may come as slowly as its deadline allows. */
const slowest = { bytes: 0, within: WHOLE_WITHIN };

/** The text of a host's robots.txt; '' where it has none, or it cannot be had. */
export async function robotsText(url: URL, asking: Omit<Asking, 'isAllowed'>): Promise<string> {
  if (whyNotReached(url, asking.reach)) return '';
  const deadlines = { connect: WHOLE_WITHIN, firstByte: WHOLE_WITHIN, whole: WHOLE_WITHIN / 2, slowest };
  const now = () => performance.now();
  const one = { ...asking, deadlines, now, accept: 'text/plain', mostBytes: MOST_OF_ROBOTS };
  const answer = await ask(url, one).catch(() => undefined);
  return answer?.is === 'file' ? answer.bytes.toString('utf8') : '';
}

/** Statuses with which hosts answer HEAD that they do not know, or do not like. */
const ASK_AGAIN_WITH_GET: ReadonlySet<number> = new Set([400, 403, 404, 405, 406, 410, 501]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const REFUSALS: ReadonlySet<number> = new Set([401, 402, 403, 406, 407, 418, 429, 451]);

/** Asks whether a page is there. What fails is an answer too: it throws nothing. */
export async function checkLink(address: string, asking: Asking): Promise<Answer> {
  const signal = AbortSignal.timeout(WHOLE_WITHIN);
  try {
    return await followed(new URL(address), asking, signal);
  } catch (error) {
    return whyFailed(error);
  }
}

async function followed(first: URL, asking: Asking, signal: AbortSignal): Promise<Answer> {
  let url = first;
  let isForGood = true;
  for (let turn = 0; turn <= MOST_REDIRECTS; turn += 1) {
    const why = whyNotReached(url, asking.reach);
    if (why) return { outcome: 'not-asked', because: turn === 0 ? why : `leads on to ${shown(url)}, which ${why}` };
    if (!(await asking.isAllowed(url)))
      return { outcome: 'not-asked', because: 'is on a host that asks programs not to read it (robots.txt)' };
    const { status, location } = await asked(url, asking, signal);
    if (!REDIRECTS.has(status) || location === undefined)
      return judged(status, turn > 0 && isForGood ? url : undefined);
    if (!PERMANENT.has(status)) isForGood = false;
    const next = URL.parse(location, url);
    if (!next) return { outcome: 'failing', status, because: 'leads on to something that is no address' };
    url = next;
  }
  return { outcome: 'failing', because: `leads on more than ${MOST_REDIRECTS} times` };
}

/** The status of a page. HEAD first, since it costs the host least; GET where the host does not know it. */
async function asked(url: URL, asking: Asking, signal: AbortSignal): Promise<{ status: number; location?: string }> {
  const head = await one('HEAD', url, asking, signal);
  return ASK_AGAIN_WITH_GET.has(head.status) ? one('GET', url, asking, signal) : head;
}

async function one(method: 'HEAD' | 'GET', url: URL, { dispatcher, userAgent }: Asking, signal: AbortSignal) {
  const { statusCode, headers, body } = await request(url, {
    method,
    dispatcher,
    signal,
    headers: { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': 'identity' },
  });
  await body.dump({ limit: MOST_BYTES, signal }).catch(() => undefined);
  const { location } = headers;
  return { status: statusCode, ...(typeof location === 'string' && { location }) };
}

function judged(status: number, movedTo: URL | undefined): Answer {
  if (status >= 200 && status < 400)
    return movedTo ? { outcome: 'moved', status, to: movedTo.href } : { outcome: 'works', status };
  if (status === 404 || status === 410) return { outcome: 'gone', status, because: 'is not there any more' };
  if (REFUSALS.has(status)) return { outcome: 'refused', status, because: 'does not let a program in' };
  return { outcome: 'failing', status, because: `answers with an error (${status})` };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'is on a host that there is not',
  EAI_AGAIN: 'is on a host whose name could not be looked up',
  ECONNREFUSED: 'is on a host that takes no connection',
  ECONNRESET: 'is on a host that broke off',
  UND_ERR_CONNECT_TIMEOUT: 'is on a host that does not answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'is on a host that does not answer in time',
  UND_ERR_BODY_TIMEOUT: 'is on a host that does not answer in time',
  CERT_HAS_EXPIRED: 'is on a host whose certificate has run out',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is on a host whose certificate is for another name',
};

function whyFailed(error: unknown): Answer {
  const causes = causesOf(error);
  if (causes.some((one) => one instanceof NotPublic))
    return { outcome: 'not-asked', because: 'leads into a network that is not public' };
  const code = causes.map((one) => (one as { code?: unknown }).code).find((one) => typeof one === 'string');
  const isLate = causes.some(({ name }) => name === 'TimeoutError' || name === 'AbortError');
  const because = isLate ? 'is on a host that does not answer in time' : REASONS[String(code)];
  return { outcome: 'failing', because: because ?? 'could not be reached' };
}

const shown = (url: URL) => (url.href.length > 100 ? `${url.href.slice(0, 97)}…` : url.href);
