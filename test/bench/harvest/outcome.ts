import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HarvestReport } from '../../../src/register/harvest/report.ts';
import { cases } from '../../harvest/fault-cases.ts';
import type { Publisher } from './publishers.ts';

/** What a harvest came to, held against what was published. */
export interface Outcome {
  /** Good entries that are not served. */
  readonly lost: number;
  /** Faulty entries that are. */
  readonly badPublished: number;
  /** Faults that were told with another code than their own, or not at all: in words. */
  readonly wronglyTold: readonly string[];
  readonly faults: number;
}

interface Quarantine {
  readonly records: readonly { readonly code: string }[];
}

export const reportIn = (root: string) => readJson<HarvestReport>(join(generationIn(root), 'report.json'));

/** Looks at all that is served after a first harvest of publishers with so many entries. */
export function outcomeOf(root: string, publishers: readonly Publisher[], many: number): Outcome {
  const sources = new Map(reportIn(root)?.sources.map((one) => [one.source, one]));
  const wronglyTold: string[] = [];
  let [lost, badPublished] = [0, 0];
  for (const publisher of publishers) {
    const { id, serverFault, recordFault, wrongName } = publisher;
    const served = servedOf(root, id);
    badPublished += served.filter(
      (path) => path.includes('BAD') || readFileSync(path, 'utf8').includes('"name": "BAD"'),
    ).length;
    if (serverFault !== undefined || wrongName) {
      const fault = wrongName ? WRONG_NAME : cases[serverFault ?? -1];
      const told = sources.get(id)?.problem?.code;
      if (told !== fault?.code)
        wronglyTold.push(`${fault?.what ?? ''}: ${told ?? 'nothing'}, not ${fault?.code ?? ''}`);
      continue;
    }
    // The last tool of a publisher with a faulty record is that record.
    const wanted = recordFault ? many - 1 : many;
    lost += Math.max(0, wanted - served.length);
    if (!recordFault) continue;
    const told = readJson<Quarantine>(join(root, 'content/gathered', id, 'quarantine.json'))?.records.map(
      ({ code }) => code,
    );
    if (!told?.length || told.some((code) => code !== recordFault.code))
      wronglyTold.push(`${recordFault.what}: ${told?.join(' ') ?? 'nothing'}, not ${recordFault.code}`);
  }
  return {
    lost,
    badPublished,
    wronglyTold,
    faults: publishers.filter((one) => one.serverFault !== undefined || one.recordFault || one.wrongName).length,
  };
}

const WRONG_NAME = { what: 'a certificate for another name', code: 'tls' };

/**
 * Looks at publishers that were good and then failed, each as one of the cases: gives what became of those of which anything
 * that was served is gone, or of which the fault was told with another code, in words.
 */
export function harmOf(root: string, failing: Readonly<Record<string, number>>, many: number): string[] {
  const sources = new Map(reportIn(root)?.sources.map((one) => [one.source, one]));
  return Object.entries(failing).flatMap(([id, which]) => {
    const fault = cases[which];
    const told = sources.get(id)?.problem?.code;
    const served = servedOf(root, id).length;
    return [
      ...(served === many ? [] : [`${id}, ${fault?.what ?? ''}: ${served} of ${many} entries are served`]),
      ...(told === fault?.code ? [] : [`${id}, ${fault?.what ?? ''}: ${told ?? 'nothing'}, not ${fault?.code ?? ''}`]),
    ];
  });
}

/** The entries of a source that are served, without translations. */
export function servedOf(root: string, source: string): string[] {
  return ['organisations', 'tools'].flatMap((collection) => {
    const folder = join(root, 'content/gathered', source, collection);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name));
  });
}

function generationIn(root: string): string {
  const folder = join(root, '.harvest/generations');
  return join(
    folder,
    readdirSync(folder)
      .filter((name) => /^\d+$/u.test(name))
      .toSorted()
      .at(-1) ?? '',
  );
}

function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
