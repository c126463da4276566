import type { PublishedEntry } from './publishers.ts';

/** A fault of one record of a publisher: all its others must be taken. */
export interface RecordFault {
  readonly what: string;
  readonly code: string;
  /** The faulty record, or several, from a good one; what must not be published has BAD in its name. */
  readonly make: (good: PublishedEntry) => readonly PublishedEntry[];
  /** What its line in the feed says otherwise. */
  readonly listed?: Readonly<Record<string, unknown>>;
  readonly lines?: (lines: readonly string[]) => readonly string[];
}

const saying = (facts: Readonly<Record<string, unknown>>) => (good: PublishedEntry) => [
  { ...good, facts: { ...good.facts, name: 'BAD', ...facts } },
];

export const recordFaults: readonly RecordFault[] = [
  { what: 'an unknown question', code: 'model', make: saying({ colour: 'blue' }) },
  { what: 'an answer that is in no list', code: 'model', make: saying({ status: 'live' }) },
  { what: 'HTML', code: 'text', make: saying({ does: 'It <script>alert(1)</script>.' }) },
  { what: 'a link that runs code', code: 'text', make: saying({ does: '[a](javascript:alert(1))' }) },
  { what: 'a control character', code: 'text', make: saying({ does: 'It\u0007 sorts.' }) },
  { what: 'a clock wrong by years', code: 'future-date', make: saying({ lastChecked: '2062-01-01' }) },
  { what: 'another digest', code: 'digest', make: saying({}), listed: { digest: 'a'.repeat(64) } },
  { what: 'the code of another', code: 'other-organisation', make: saying({}), listed: { odsCode: 'RX9' } },
  { what: 'an id with capitals', code: 'wrong-id', make: (good) => saying({})({ ...good, id: `${good.id}-BAD` }) },
  { what: 'the organisation of another', code: 'wrong-id', make: saying({ organisation: 'elsewhere' }) },
  { what: 'a product that is nowhere', code: 'reference', make: saying({ product: 'nowhere' }) },
  {
    what: 'one id twice',
    code: 'duplicate',
    make: (good) => [...saying({})(good), ...saying({ status: 'pilot' })(good)],
  },
  { what: 'an unknown key', code: 'not-readable', make: saying({}), listed: { colour: 'blue' } },
  {
    what: 'a broken line',
    code: 'not-readable',
    make: saying({}),
    lines: (lines) => lines.map((line, at) => (at === lines.length - 1 ? `${line.slice(0, 50)}\n` : line)),
  },
];
