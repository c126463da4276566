import type { Remark } from './remark.ts';

type Facts = Readonly<Record<string, unknown>>;

/** A remark that an organisation has decided to let stand. */
interface Waiver {
  readonly check?: unknown;
  readonly words?: unknown;
}

/** Whether the entry waives a remark: for the same check, and for these words or for all. */
export function isWaived(one: Remark, facts: Facts): boolean {
  const waivers: readonly unknown[] = Array.isArray(facts['waivers']) ? facts['waivers'] : [];
  return waivers.some((waiver) => {
    const { check, words } = (waiver ?? {}) as Waiver;
    return check === one.check && (words === undefined || alike(words) === alike(one.words));
  });
}

const alike = (words: unknown) => (typeof words === 'string' ? words.trim().toLowerCase() : undefined);
