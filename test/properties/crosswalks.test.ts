import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { isRefusal } from '../../src/exchange/exchange.ts';
import { entriesFrom } from '../../src/exchange/import.ts';
import { standards } from '../../src/exchange/index.ts';
import { collectionOf } from '../../src/model/index.ts';
import { entriesIn } from '../../src/exchange/round-trip.ts';
import { faultsOfFacts } from '../../src/register/faults.ts';
import { TODAY } from '../fixtures/entries.ts';
import { hostileText } from './hostile-text.ts';
import { holds } from './property.ts';

const tables = standards.filter(({ ending }) => ending === 'csv');
const cell = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom('', 'Yes', 'No', '2024-02-30', '31/12/2025', 'In production', 'N/A', '0', '1e9'),
  },
  { weight: 1, arbitrary: hostileText.map((text) => text.toWellFormed()) },
);

describe('a table of another standard', () => {
  for (const crosswalk of tables) {
    const row = fc.tuple(...crosswalk.columns.map(() => cell));
    holds(
      `${crosswalk.name}: whatever its cells say, every row is taken or refused in words, and what is taken fits the model`,
      fc.array(row, { minLength: 1, maxLength: 3 }),
      (rows) => {
        const heading = crosswalk.columns.map(({ name }) => name);
        const made = entriesFrom(crosswalk, Buffer.from(stringify([heading, ...rows])), TODAY);
        if (isRefusal(made)) {
          expect(made.because.length).toBeGreaterThan(10);
          return;
        }
        expect(made.report.imported + made.report.refused).toBe(made.report.read);
        for (const { facts } of entriesIn(made.files)[crosswalk.collection].values()) {
          const beside = { today: TODAY, ids: undefined, complete: false };
          expect(faultsOfFacts(collectionOf(crosswalk.collection), facts, beside)).toEqual([]);
        }
      },
      { costly: true },
    );
  }
});
