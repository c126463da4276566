import { PAGES } from './invented-site.ts';

/** What readers saw while a site was published again and again. */
export interface Seen {
  requests: number;
  /** Answers that are no file, or only a part of one. */
  readonly errors: string[];
  /** Pages whose style was that of another edition. */
  readonly mixed: string[];
  readonly editions: Set<string>;
}

/**
 * Reads pages, and what each asks for, at `rate` requests a second until `done`. Half of the readers ask for the style at once,
 * the others when the next has come: a slow line.
 */
export async function visit(origin: string, rate: number, done: Promise<unknown>): Promise<Seen> {
  const seen: Seen = { requests: 0, errors: [], mixed: [], editions: new Set() };
  const visits: Promise<void>[] = [];
  let slow: Promise<unknown> = Promise.resolve();
  const begun = performance.now();
  const timer = setInterval(() => {
    // Two requests a visit; as many visits as are due by now, however late the timer comes.
    while (visits.length < ((performance.now() - begun) / 1000) * (rate / 2)) {
      const at = visits.length;
      const one = read(origin, PAGES[at % PAGES.length] ?? '', seen, at % 2 === 0 ? undefined : slow);
      slow = one.catch(() => undefined);
      visits.push(one);
    }
  }, 5);
  try {
    await done;
  } finally {
    clearInterval(timer);
  }
  await Promise.all(visits);
  return seen;
}

/** A page, and the style for which it asks. */
async function read(origin: string, page: string, seen: Seen, wait: Promise<unknown> | undefined): Promise<void> {
  const text = await get(`${origin}/${page.replace(/index\.html$/u, '')}`, seen);
  const { edition = '', style = '' } =
    /edition (?<edition>\w+)<.*href="(?<style>[^"]+)".*<\/html>/u.exec(text)?.groups ?? {};
  if (edition === '') seen.errors.push(`${page} is not whole: ${text}`);
  seen.editions.add(edition);
  await wait;
  const rules = await get(`${origin}${style}`, seen);
  if (!rules.includes(`edition ${edition} `)) seen.mixed.push(`${page} of ${edition}: ${rules}`);
}

async function get(address: string, seen: Seen): Promise<string> {
  seen.requests += 1;
  try {
    const response = await fetch(address, { redirect: 'error' });
    if (!response.ok) seen.errors.push(`${response.status} ${address}`);
    return await response.text();
  } catch (error) {
    seen.errors.push(`${String(error)} ${String((error as Error).cause)} ${address}`);
    return '';
  }
}
