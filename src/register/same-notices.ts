import type { Entry } from './entry.ts';

/** What tells that two entries tell of one notice: the address of the notice itself, else its day and what it is called. */
export function noticeKey({ facts }: Entry<'notices'>): string {
  const { moreAt, issued, name } = facts;
  return typeof moreAt === 'string' ? moreAt : `${issued ?? ''} ${name}`;
}

interface Told {
  readonly entry: Entry<'notices'>;
}

/**
 * One of all that tell of the same notice, in their order: a notice that several publishers tell of is told once.
 *
 * This portal's own goes before a gathered one; else the first stays.
 */
export function toldOnce<Notice extends Told>(notices: readonly Notice[]): Notice[] {
  const first = new Map<string, Notice>();
  for (const notice of notices) {
    const key = noticeKey(notice.entry);
    const known = first.get(key);
    if (!known || (known.entry.gathered && !notice.entry.gathered)) first.set(key, notice);
  }
  return notices.filter((notice) => first.get(noticeKey(notice.entry)) === notice);
}
