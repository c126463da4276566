import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { isIdPart } from '../../model/field.ts';
import { gatheredFolder } from './gathered-folder.ts';
import {
  harvestLine,
  harvestReport,
  quarantineFile,
  type HarvestLine,
  type HarvestReport,
  type QuarantineFile,
} from './report.ts';

/** What the harvests of a project left to tell. */
export interface Harvest {
  /** What the last harvest did. */
  readonly report: HarvestReport;
  /** What each harvest came to, the newest last. */
  readonly history: readonly HarvestLine[];
  /** The records of each source that were not taken, by the id of the source. A source without any has none. */
  readonly quarantine: ReadonlyMap<string, QuarantineFile>;
}

/**
 * What the last harvest told; undefined where there was none. `root` holds `content/`.
 *
 * All of it is of one generation. Throws when a file is not as the harvest writes it: somebody changed it by hand.
 */
export async function readHarvest(root: string): Promise<Harvest | undefined> {
  const folder = await gatheredFolder(root);
  const text = folder === undefined ? undefined : await textOf(join(folder, 'report.json'));
  if (folder === undefined || text === undefined) return undefined;
  const report = parsed(harvestReport, text, 'report.json');
  const quarantine = new Map<string, QuarantineFile>();
  for (const { source } of report.sources) {
    const one = isIdPart(source) ? await textOf(join(folder, source, 'quarantine.json')) : undefined;
    if (one !== undefined) quarantine.set(source, parsed(quarantineFile, one, `${source}/quarantine.json`));
  }
  return { report, history: linesIn((await textOf(join(folder, 'history.ndjson'))) ?? ''), quarantine };
}

/** The lines of a history of harvests. */
export function linesIn(text: string): HarvestLine[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => parsed(harvestLine, line, 'history.ndjson'));
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}

function parsed<Schema extends z.ZodType>(schema: Schema, text: string, name: string): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`content/gathered/${name} is not as npm run harvest writes it. Run npm run harvest again.`, {
      cause: error,
    });
  }
}
