import type { Content } from './entry.ts';

/** Astro bundles the pages apart from the command that builds them, so that the two share no module, only this. */
const shared = globalThis as { candourContent?: Content };

/** Gives the content that the gate has let through to the pages of the same build, which need not read them all again. */
export function handOver(content: Content): void {
  shared.candourContent = content;
}

/** The content that was handed over; undefined where pages are served during writing. */
export function handedOver(): Content | undefined {
  return shared.candourContent;
}
