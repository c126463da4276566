/**
 * A process of its own: changes content at random, round after round; after each the pages are made again where they must be, and
 * all of them from nothing; the two must be the same. Arguments: a folder, how many rounds, a seed.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledTemplates } from '../../src/build/compiled.ts';
import { PROGRAM } from '../../src/build/compile.ts';
import type { WrittenFile } from '../../src/data/publish.ts';
import type { Rendered } from '../../src/build/rendering.ts';
import { beginRendering } from '../../src/build/rendering.ts';
import { filesBelow, sweep } from '../../src/build/sweep.ts';
import { contentIn, type Content } from '../../src/register/entry.ts';
import { checkContent } from '../../src/register/gate.ts';
import { randomFrom } from '../bench/random.ts';
import { differences } from '../bench/same-twice.ts';
import { changeContent, leaveOut, type Changing } from './change-content.ts';

const [, , folder = '', rounds = '3', seed = '1'] = process.argv;
type MadeRecord = Rendered['record'];

const CHANGES_A_ROUND = 2;
const random = randomFrom(Number(seed));
const content = structuredClone(contentIn(await checkContent(process.cwd(), '2026-11-23')));
leaveOut(content, ['fenwick', 'hillside', 'eastmarch', 'saltmere']);
const changing: Changing = { content, today: '2026-11-23' };
const program = join(await compiledTemplates(), PROGRAM);
const site = join(folder, 'site');
const fresh = join(folder, 'fresh');

let lastData: readonly WrittenFile[] = [];
const found: { changes: string[]; made: number; differ: string[] }[] = [];
let before: MadeRecord | undefined = (await make(site, changing.content)).record;
for (let round = 1; round <= Number(rounds); round += 1) {
  const changes = Array.from({ length: CHANGES_A_ROUND }, () => changeContent(changing, random, round));
  const { record, made } = await make(site, changing.content, before);
  before = JSON.parse(JSON.stringify(record)) as MadeRecord;
  rmSync(fresh, { recursive: true, force: true });
  await make(fresh, changing.content);
  found.push({ changes, made: made.length, differ: differences(site, fresh) });
  writeFileSync(join(folder, 'found.json'), JSON.stringify(found, null, 2));
}

async function make(to: string, content: Content, record?: MadeRecord) {
  process.env['BUILD_DAY'] = changing.today;
  const data = [{ path: '/data/tools.csv', mediaType: 'text/csv', bytes: random.below(9000), sha256: '' }];
  lastData = to === fresh ? lastData : data;
  const there = filesBelow(to);
  const known = join(folder, 'known');
  mkdirSync(known, { recursive: true });
  const rendering = beginRendering({
    program,
    site: to,
    kept: `${to}-kept`,
    search: { folder: known, program: 'this' },
    content,
    look: 'a look',
    before: record,
  });
  try {
    const rendered = await rendering.finish({ files: lastData, figures: undefined });
    await sweep(to, there, new Set(Object.values(rendered.record.pages).map(({ file }) => file)));
    return rendered;
  } finally {
    rendering.end();
  }
}
