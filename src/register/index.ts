import { readFrom } from '../build/reads.ts';
import { buildDay } from './build-day.ts';
import { checkContent } from './gate.ts';
import type { Content } from './entry.ts';
import { handedOver } from './hand-over.ts';
import { setSamplePages } from '../i18n/pages-in.ts';
import { inWords } from './problem.ts';
import { isPreview } from './preview/preview.ts';
import { checkForPreview } from './preview/read.ts';
import { joinRegister, type Register } from './register.ts';
import { samplePagesOf } from './sample-pages.ts';

let made: { readonly edition: number; readonly register: Promise<Register> } | undefined;

/** Counts the changes of content while pages are served during writing. The integration for writing raises it. */
const edition = () => (globalThis as { candourEdition?: number }).candourEdition ?? 0;

/**
 * The register that pages show: all content, checked and joined, read once a build.
 *
 * Throws, with every problem in words, where the content has any: nothing incomplete is published.
 */
export function register(): Promise<Register> {
  if (made?.edition !== edition()) made = { edition: edition(), register: read() };
  return made.register;
}

async function read(): Promise<Register> {
  const today = buildDay(process.env);
  const handed = handedOver();
  if (handed) return joined(handed, today);
  const checked = isPreview(process.env)
    ? await checkForPreview(process.cwd(), today, process.env['PREVIEW_AGAINST'])
    : await checkContent(process.cwd(), today);
  if (checked.problems.length > 0)
    throw new Error(`The content has problems.\n\n${checked.problems.map(inWords).join('\n\n')}`);
  return joined(checked, today);
}

function joined(content: Content, today: string): Register {
  const whole = joinRegister(content.entries, today, content);
  setSamplePages(samplePagesOf(whole));
  readFrom(whole);
  return whole;
}
