import type { Page } from '@playwright/test';
import { PROSE_ELEMENTS } from '../../src/prose/render.ts';

/** What a page holds and did, as a browser tells. */
export interface Seen {
  /** Whether a text was run. */
  readonly ran: boolean;
  /** Attributes that run something when something happens, and addresses that run something when they are followed. */
  readonly handlers: readonly string[];
  /** Every element, by name and the names of its attributes, with how many there are. */
  readonly elements: Readonly<Record<string, number>>;
  /** Elements that load, send or run, by name and all that they say. */
  readonly active: readonly string[];
}

/** Elements that load, send, run, or change what the others do: there are as many as our templates have. Fields are held by their attributes. */
const ACTIVE =
  'script, style, link, meta, base, iframe, frame, frameset, object, embed, applet, form, template, slot, noscript, video, audio, source, track, portal, dialog, math, foreignObject, animate, set, use, marquee, plaintext, xmp';

/** All of an open page; what folds is opened first. */
export function look(page: Page): Promise<Seen> {
  return page.evaluate((active): Seen => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    const elements: Record<string, number> = {};
    const handlers: string[] = [];
    const shown = (one: Element) => one.outerHTML.slice(0, 200);
    const leads = new Set([
      'href',
      'src',
      'action',
      'formaction',
      'xlink:href',
      'data',
      'poster',
      'ping',
      'srcdoc',
      'background',
      'manifest',
      'cite',
      'srcset',
    ]);
    const isOfTemplate = (one: Element) => one.matches('script, link, img, iframe');
    for (const one of document.querySelectorAll('*')) {
      const names = one.getAttributeNames().toSorted();
      for (const name of names) {
        const value = one.getAttribute(name) ?? '';
        if (name.startsWith('on') || name === 'style' || name === 'srcdoc') handlers.push(`${name}: ${shown(one)}`);
        if (!leads.has(name) || value === '') continue;
        const url = URL.canParse(value, location.href) ? new URL(value, location.href) : undefined;
        const isOwn = url?.origin === location.origin;
        const isFollowed = /^(?:https|mailto|tel|webcal):$/u.test(url?.protocol ?? '') && !isOfTemplate(one);
        const isNamed = one.matches(
          // The last is the empty icon of a copy to keep, without which a browser would ask a host for one.
          'link[rel=canonical], link[rel=alternate], img[src^="data:image/"], link[rel=icon][href="data:,"]',
        );
        if (!isOwn && !isFollowed && !isNamed) handlers.push(`${name}: ${shown(one)}`);
      }
      const key = `${one.localName}[${names.filter((name) => !/^(?:aria|data)-/u.test(name)).join(' ')}]`;
      elements[key] = (elements[key] ?? 0) + 1;
    }
    return {
      ran: 'ran' in window || 'ran' in (document as object),
      handlers,
      elements,
      active: [...document.querySelectorAll(active)].map((one) => one.localName).toSorted(),
    };
  }, ACTIVE);
}

/** What a list of attributes of the renderer allows, as a page has them. */
const allowed = new Map(
  (PROSE_ELEMENTS.tagNames ?? []).map((tag) => {
    const named = (PROSE_ELEMENTS.attributes?.[tag] ?? []).map((one) => String(Array.isArray(one) ? one[0] : one));
    return [tag, new Set(named.map((name) => (name === 'className' ? 'class' : name)))] as const;
  }),
);

/** Attributes that our pages put on what came out of the renderer: the language of the words, and the anchor of a heading. */
const OURS = new Set(['lang', 'dir', 'id', 'open', 'class', 'tabindex']);

/**
 * What a page with hostile texts has that no page with harmless ones has (`ours`), and that the list of the renderer does not allow;
 * and where it has more or fewer elements that load, send or run than the same page with harmless texts.
 */
export function beyondTheList(hostile: Seen, harmless: Seen, ours: ReadonlySet<string>): string[] {
  const more = Object.keys(hostile.elements).filter((key) => !ours.has(key) && !isAllowed(key));
  const active =
    hostile.active.join(' ') === harmless.active.join(' ')
      ? []
      : [`${hostile.active.join(' ')} ≠ ${harmless.active.join(' ')}`];
  return [...more, ...active];
}

function isAllowed(key: string): boolean {
  const [, tag = '', names = ''] = /^([^[]*)\[(.*)\]$/u.exec(key) ?? [];
  const attributes = allowed.get(tag);
  return (
    attributes !== undefined && names.split(' ').every((name) => name === '' || attributes.has(name) || OURS.has(name))
  );
}
