import { describe, expect, test } from 'vitest';
import type { Left } from '../../../src/harvest/received.ts';
import { departedFile, departureFrom, missingSince } from '../../../src/harvest/settle/departed.ts';
import { withoutDeparted } from '../../../src/harvest/settle/without-departed.ts';

const TODAY = '2026-11-23';
const NOW = 'https://elsewhere.example.org/tools/x/';
const left = (more: Partial<Left> = {}): Left => ({
  collection: 'tools',
  id: 'fenwick/x',
  name: 'Sorting letters',
  how: 'withdrawn',
  on: '2026-11-20',
  because: 'We stopped.',
  ...more,
});

describe('how an entry left', () => {
  test('is what its publisher says, where that may be shown', () => {
    expect(departureFrom(left(), TODAY)).toEqual({ on: '2026-11-20', how: 'withdrawn', because: 'We stopped.' });
    for (const how of ['moved', 'merged'] as const)
      expect(departureFrom(left({ how, now: NOW }), TODAY)).toEqual({
        on: '2026-11-20',
        how,
        because: 'We stopped.',
        now: NOW,
      });
  });

  test('is on a day that has come', () => {
    const on = (day: string) => departureFrom(left({ on: day }), TODAY).on;
    expect([on('2026-11-22'), on(TODAY), on('2026-11-24')]).toEqual(['2026-11-22', TODAY, TODAY]);
  });

  test('leads nowhere where it was withdrawn, or where its new place is none that may be shown', () => {
    expect(departureFrom(left({ now: NOW }), TODAY)).not.toHaveProperty('now');
    for (const now of [undefined, 'http://10.0.0.1/', 'javascript:alert(1)']) {
      const departure = departureFrom(left({ how: 'moved', now }), TODAY);
      expect(departure).toMatchObject({ how: 'withdrawn', because: 'We stopped.' });
      expect(departure).not.toHaveProperty('now');
    }
  });

  test.each([['<script>x</script>'], ['  '], ['tbc'], [`It was \u202E turned.`], ['x'.repeat(100_000)]])(
    'is told in our words where its publisher’s may not be shown: %.20s',
    (because) => {
      const departure = departureFrom(left({ because }), TODAY);
      expect(departure.because).not.toContain(because.trim() || '  ');
      expect(departure.because).toMatch(/^[A-Z].*\.$/u);
    },
  );

  test('is known by the first day without it, where nobody says more', () =>
    expect(missingSince('2026-11-05', TODAY)).toEqual({
      on: TODAY,
      how: 'withdrawn',
      because: expect.stringContaining('5 November 2026') as string,
    }));
});

describe('the file of an entry that has left', () => {
  const departure = departureFrom(left(), TODAY);
  const fileOf = (key: string, id: string) => {
    const { path, text } = departedFile(key, { id, name: 'x', digest: 'd', on: '2026-01-01' }, departure, 'fenwick');
    return { path, facts: JSON.parse(text) as Record<string, unknown>, ends: text.endsWith('}\n') };
  };

  test('says where it was gathered, and of a tool whose it was', () => {
    expect(fileOf('tools/our-surgery/x', 'fenwick/x')).toEqual({
      path: 'tools/fenwick/x.json',
      ends: true,
      facts: {
        name: 'x',
        organisation: 'fenwick',
        gathered: [{ source: 'fenwick', on: '2026-11-20', id: 'our-surgery/x' }],
        withdrawn: [departure],
      },
    });
    expect(fileOf('products/bird', 'fenwick-bird').facts).not.toHaveProperty('organisation');
  });

  test('holds as much of a long id as a record may', () => {
    const { facts } = fileOf(`products/${'x'.repeat(300)}`, 'fenwick-bird');
    expect(facts['gathered']).toMatchObject([{ id: 'x'.repeat(200) }]);
  });
});

describe('entries do not name what has left', () => {
  const departed = new Set(['products/bird']);
  const tool = (facts: Record<string, unknown>) => `${JSON.stringify({ name: 'x', ...facts }, null, 2)}\n`;

  test('any more', () =>
    expect(withoutDeparted('tools/fenwick/a.json', tool({ product: 'bird' }), departed)).toBe(tool({})));

  test('and what they name else stays, byte for byte', () => {
    for (const text of [tool({ product: 'other' }), tool({}).replaceAll('\n', ' '), '{"product":"other"}'])
      expect(withoutDeparted('tools/fenwick/a.json', text, departed)).toBe(text);
    expect(withoutDeparted('tools/fenwick/a.json', tool({ product: 'bird' }), new Set(['tools/bird']))).toBe(
      tool({ product: 'bird' }),
    );
  });

  test('and what is no entry’s own file is not read at all', () => {
    const none = 'not even JSON';
    for (const path of [
      'state.json',
      'tools/fenwick/a.cy.json',
      'tools/fenwick/a.easy.json',
      'tools/fenwick/a.mdx',
      'tools/fenwick/a.json.bak',
    ])
      expect(withoutDeparted(path, none, departed)).toBe(none);
    expect(withoutDeparted('tools/fenwick/a.json', none, new Set())).toBe(none);
  });
});
