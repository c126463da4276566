import { factDrawings } from '../components/entry/fact-drawings.ts';
import type { Theme } from '../site.ts';
import { CARD_SIZE, type Card, type CardFact } from './card.ts';
import { element, typeset, type Element, type TextLook } from './typeset.ts';

/** What the look of a card hangs on, beside what it says. */
export interface CardLook {
  readonly colours: Theme['light'];
  /** The logo of the theme as a picture, 64 pixels high; undefined where it has none. */
  readonly logo: { readonly source: string; readonly width: number } | undefined;
}

const EDGE = 60;
const INSIDE = CARD_SIZE.width - 2 * EDGE;
const GAP = 24;
const MARK = 64;

/** The picture of a card: a band with the name of the site, what the page is about, and three facts at the foot. */
export async function layoutOf(card: Card, look: CardLook): Promise<Element> {
  const { colours } = look;
  return element('div', { ...column(card), ...CARD_SIZE, background: colours.page }, [
    await bandOf(card, look),
    await aboutOf(card, look),
    ...(card.facts.length > 0 ? [await factsOf(card, look)] : []),
  ]);
}

/** The picture of a card that must leave its words out: the mark of the site alone. */
export function layoutWithoutWords(look: CardLook): Element {
  const { colours, logo } = look;
  const centred = { display: 'flex', alignItems: 'center', justifyContent: 'center' };
  return element('div', { ...centred, ...CARD_SIZE, background: colours.brand }, [
    logo ? picture(logo, 4) : mark(look, MARK * 4),
  ]);
}

const isRtl = ({ direction }: Card) => direction === 'rtl';
const column = (card: Card) => ({
  display: 'flex',
  flexDirection: 'column',
  alignItems: isRtl(card) ? 'flex-end' : 'flex-start',
});
const row = (card: Card) => ({ display: 'flex', flexDirection: isRtl(card) ? 'row-reverse' : 'row' });

function words(card: Card, text: string, look: Omit<TextLook, 'direction'>): Promise<Element> {
  return typeset(text, { ...look, direction: card.direction });
}

async function bandOf(card: Card, look: CardLook): Promise<Element> {
  const { colours, logo } = look;
  const name = { size: 36, weight: 700, colour: colours.onBrand, width: 640, lines: 1 } as const;
  const language = { size: 26, weight: 400, colour: colours.onBrand, width: 300, lines: 1 } as const;
  return element(
    'div',
    {
      ...row(card),
      width: CARD_SIZE.width,
      boxSizing: 'border-box',
      height: 104,
      padding: `0 ${EDGE}px`,
      background: colours.brand,
      alignItems: 'center',
      justifyContent: 'space-between',
    },
    [
      element('div', { ...row(card), alignItems: 'center', gap: 18 }, [
        logo ? picture(logo) : mark(look, 52),
        await words(card, card.site, name),
      ]),
      await words(card, card.languageName, language),
    ],
  );
}

async function aboutOf(card: Card, { colours }: CardLook): Promise<Element> {
  const width = INSIDE;
  const title = { size: titleSize(card.title), weight: 700, colour: colours.text, width, lines: 3 } as const;
  const bare = card.facts.length === 0;
  const more = { size: bare ? 34 : 30, weight: 400, colour: colours.muted, width, lines: 4 } as const;
  const status = { size: 28, weight: 700, colour: colours.text, width, lines: 1 } as const;
  const box = { flex: 1, width: CARD_SIZE.width, boxSizing: 'border-box', padding: `40px ${EDGE}px`, gap: 14 };
  return element('div', { ...column(card), ...box, justifyContent: bare ? 'center' : 'flex-start' }, [
    await words(card, card.title, title),
    ...(card.organisation ? [await words(card, card.organisation, { ...more, lines: 2 })] : []),
    ...(card.status ? [pill(await words(card, card.status, status), colours)] : []),
    ...(card.lead ? [await words(card, card.lead, more)] : []),
  ]);
}

/** Longer titles are set smaller, so that three lines hold them. */
function titleSize(title: string): number {
  if (title.length <= 36) return 68;
  return title.length <= 80 ? 56 : 46;
}

function pill(text: Element, colours: Theme['light']): Element {
  return element(
    'div',
    {
      display: 'flex',
      alignItems: 'center',
      padding: '4px 24px',
      border: `3px solid ${colours.accent}`,
      borderRadius: 99,
      background: colours.surface,
    },
    [text],
  );
}

async function factsOf(card: Card, look: CardLook): Promise<Element> {
  const facts = await Promise.all(card.facts.map((fact) => factOf(fact, card, look)));
  return element(
    'div',
    {
      ...row(card),
      width: CARD_SIZE.width,
      boxSizing: 'border-box',
      height: 196,
      padding: `0 ${EDGE}px`,
      gap: GAP,
      background: look.colours.surface,
    },
    facts,
  );
}

async function factOf({ key, question, answer }: CardFact, card: Card, { colours }: CardLook): Promise<Element> {
  const width = (INSIDE - 2 * GAP) / 3;
  const asked = { size: 24, weight: 400, colour: colours.muted, width: width - 52, lines: 2 } as const;
  const said = { size: 32, weight: 700, colour: colours.text, width, lines: 2 } as const;
  return element('div', { ...column(card), width, padding: '22px 0', gap: 8 }, [
    element('div', { ...row(card), alignItems: 'center', gap: 12, width, minHeight: 62 }, [
      icon(factDrawings[key], colours.accent, key === 'leaves' && isRtl(card)),
      await words(card, question, asked),
    ]),
    await words(card, answer, said),
  ]);
}

/** An icon; one that points somewhere points the other way where a page runs from right to left. */
function icon(drawing: string, colour: string, turned: boolean): Element {
  return drawn(40, 24, {
    d: drawing,
    fill: 'none',
    stroke: colour,
    strokeWidth: 1.8,
    strokeLinecap: 'round',
    ...(turned && { transform: 'translate(24 0) scale(-1 1)' }),
  });
}

/** The mark of the site where the theme has no logo: the same as in the head of a page. */
function mark({ colours }: CardLook, size: number): Element {
  const bubble = 'M6 3h24a4 4 0 0 1 4 4v17a4 4 0 0 1-4 4H17l-8 6v-6H6a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z';
  const tick = 'm10.500 15.500 5 5 10-10';
  return drawn(
    size,
    36,
    { d: bubble, fill: colours.onBrand },
    { d: tick, fill: 'none', stroke: colours.brand, strokeWidth: 3.5, strokeLinecap: 'round', strokeLinejoin: 'round' },
  );
}

function drawn(size: number, grid: number, ...paths: Readonly<Record<string, unknown>>[]): Element {
  const children = paths.map((props): Element => ({ type: 'path', props }));
  return {
    type: 'svg',
    props: { viewBox: `0 0 ${grid} ${grid}`, width: size, height: size, style: { flexShrink: 0 }, children },
  };
}

function picture({ source, width }: { readonly source: string; readonly width: number }, times = 1): Element {
  return { type: 'img', props: { src: source, width: width * times, height: MARK * times } };
}
