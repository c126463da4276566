import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { entryData } from '../../../src/data/entry-data.ts';
import { SCHEMA_VERSION } from '../../../src/data/schema-version.ts';
import { schemaPath, schemasOfModel } from '../../../src/data/schema/collection-schema.ts';
import { differences } from '../../../src/data/schema/differences.ts';
import { faultsOf } from '../../../src/model/check/entry.ts';
import { collectionNames, type CollectionName } from '../../../src/model/collection-names.ts';
import { collectionOf } from '../../../src/model/index.ts';
import { checkContent } from '../../../src/register/gate.ts';
import type { Entry } from '../../../src/register/entry.ts';
import { completeEntry, TODAY, type Facts } from '../../fixtures/entries.ts';
import { generatedEntries, TEXTS } from '../../fixtures/generated-entries.ts';
import { SITE } from '../../fixtures/open-data.ts';

const ajv = new Ajv2020({ strictTypes: true });
formats.default(ajv);
for (const { schema } of schemasOfModel()) ajv.addSchema(schema);
const validatorOf = (name: string, part = '') => {
  const validate = ajv.getSchema(`${schemaPath(SCHEMA_VERSION, `${name}.schema.json`)}${part}`);
  if (!validate) throw new Error(`There is no schema ${name}${part}.`);
  return validate;
};

/** By what the check says: the differences that the facts of an entry can show. Each must be a published one. */
const SAID: Readonly<Partial<Record<(typeof differences)[number]['name'], RegExp>>> = {
  placeholders: /^says only “|^holds “lorem ipsum”/u,
  'language tags': /which is not a language tag/u,
  'unassigned characters': /which holds a space or a character that cannot stand in an address/u,
  'bytes of addresses': /which is not a path inside this site/u,
};

/** What the check and the JSON Schema say of some facts. `unlike` holds what the check found and the schema did not. */
function verdicts(name: CollectionName, facts: Facts) {
  const faults = faultsOf(collectionOf(name), facts, { complete: !('gathered' in facts) });
  const validate = validatorOf(name, '#/$defs/facts');
  const taken = validate(facts) as boolean;
  return { right: faults.length === 0, taken, faults, errors: taken ? [] : validate.errors };
}

const explanations = ({ faults }: ReturnType<typeof verdicts>) =>
  faults.map(({ found }) => Object.entries(SAID).find(([, said]) => said.test(found))?.[0] ?? found);

test('10,000 generated entries get one verdict from the check and from the JSON Schema, but for the published differences', () => {
  const shares: Partial<Record<CollectionName, number>> = { tools: 3200, 'data-uses': 1800 };
  const unexplained: unknown[] = [];
  const seen = { right: 0, wrong: 0 };
  for (const name of collectionNames)
    for (const facts of generatedEntries(name, shares[name] ?? 715)) {
      const verdict = verdicts(name, facts);
      seen[verdict.right ? 'right' : 'wrong'] += 1;
      if (verdict.right && !verdict.taken) unexplained.push([name, verdict.errors]);
      if (!verdict.right && verdict.taken && !explanations(verdict).every((one) => one in SAID))
        unexplained.push([name, verdict.faults]);
    }
  expect(unexplained).toEqual([]);
  expect(seen.right + seen.wrong).toBeGreaterThanOrEqual(10_000);
  expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(3000);
}, 120_000);

test('every text at an edge gets one verdict under every kind of question, and each difference is shown by one', () => {
  const shown = new Set<string>();
  const kinds = new Set<string>();
  for (const name of collectionNames)
    for (const [question, field] of Object.entries(collectionOf(name).fields)) {
      if (kinds.has(field.kind)) continue;
      kinds.add(field.kind);
      for (const text of TEXTS)
        for (const value of [text, [text]]) {
          const verdict = verdicts(name, completeEntry(name, { [question]: value }));
          if (verdict.right === verdict.taken) continue;
          expect(verdict.taken, `${question}: ${JSON.stringify(value)} ${JSON.stringify(verdict.errors)}`).toBe(true);
          for (const one of explanations(verdict)) shown.add(one);
        }
    }
  expect([...shown].toSorted()).toEqual(Object.keys(SAID).toSorted());
}, 120_000);

test('all that the sample portal publishes fits the schema of its collection', async () => {
  const { entries, problems } = await checkContent(process.cwd(), TODAY);
  expect(problems).toEqual([]);
  const all = collectionNames.flatMap((name): Entry[] => [...entries[name].values()]);
  const published = JSON.parse(JSON.stringify(all.map((entry) => entryData(entry, SITE)))) as unknown[];
  expect(published.length).toBeGreaterThan(100);
  const validate = validatorOf('entries');
  expect(validate(published) || validate.errors?.slice(0, 5)).toBe(true);
}, 120_000);
