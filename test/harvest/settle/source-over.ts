import { judgeReading } from '../../../src/harvest/judge/judge-reading.ts';
import type { Reading, Received } from '../../../src/harvest/received.ts';
import { settle, settleUnchanged, type Settled } from '../../../src/harvest/settle/settle.ts';
import { newState, publishedIn, type SourceState } from '../../../src/harvest/settle/state.ts';
import { addsUp, type Quarantined } from '../../../src/register/harvest/report.ts';
import { groundOf, organisation, readingOf, tool } from '../invented.ts';
import { expect } from 'vitest';

/** A source over several harvests: what each came to, and the files that are there after it. */
export function sourceOver() {
  let state: SourceState = { ...newState, under: 'rules' };
  let quarantine: readonly Quarantined[] = [];
  const files = new Map<string, string>();
  return {
    files,
    state: () => state,
    gives(records: Received[], today = '2026-11-23', more: Partial<Reading> & { accept?: boolean } = {}) {
      const { accept = false, ...rest } = more;
      const reading = readingOf(records, rest);
      const judged = judgeReading(reading, publishedIn(state, 'rules'), groundOf({ today }));
      const settled = settle(reading, judged, { source: 'fenwick', state, quarantine, today, accept });
      if (settled.is === 'settled') take(settled);
      return settled;
    },
    saysNothingChanged(today = '2026-11-24') {
      const settled = settleUnchanged({ source: 'fenwick', state, quarantine, today, accept: false });
      take(settled);
      return settled;
    },
  };

  function take(settled: Settled) {
    expect(addsUp(settled.counts)).toBe(true);
    state = { ...state, ...settled.state };
    ({ quarantine } = settled);
    for (const path of [...files.keys()]) if (settled.replaced.has(path.replace(/\..*$/u, ''))) files.delete(path);
    for (const { path, text } of settled.write) files.set(path, text);
  }
}

export function taken(outcome: ReturnType<ReturnType<typeof sourceOver>['gives']>): Settled {
  if (outcome.is !== 'settled') throw new Error(`held: ${outcome.because}`);
  return outcome;
}

export const five = () => [organisation(), tool('a'), tool('b'), tool('c'), tool('d')];
export const ten = () => [organisation(), ...'abcdefghi'.split('').map((id) => tool(id))];
