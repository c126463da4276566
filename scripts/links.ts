/** `npm run links`: asks, one by one and seldom, whether the pages to which entries link are there, and keeps what it found. */
import { parseArgs } from 'node:util';
import { checkLinks } from '../src/harvest/check-links.ts';
import { buildDay } from '../src/register/build-day.ts';
import { checkContent } from '../src/register/gate.ts';
import { allLinks } from '../src/register/links.ts';
import {
  isBroken,
  LINKS_FILE,
  readLinkResults,
  writeLinkResults,
  type LinkResult,
} from '../src/register/link-results.ts';
import { readTheme } from '../src/site.ts';

const { values } = parseArgs({
  options: { days: { type: 'string', default: '7' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help || !/^\d{1,4}$/u.test(values.days)) {
  console.log(`npm run links               asks for every address that entries link to, and writes what it found in ${LINKS_FILE}
npm run links -- --days 30  does not ask again for what worked within 30 days (7 where it is not said)`);
  process.exit(values.help ? 0 : 1);
}

/** What was found is written again and again, so that a check that is stopped has not asked in vain. */
const WRITE_EVERY = 20;

const root = process.cwd();
const today = buildDay(process.env);
const { entries } = await checkContent(root, today);
const addresses = allLinks(entries);
const wanted = new Set(addresses);
const known = new Map([...((await readLinkResults(root)) ?? [])].filter(([address]) => wanted.has(address)));
const { address: site } = readTheme();
let asked = 0;
const results = await checkLinks(addresses, {
  today,
  known: [...known.values()],
  days: Number(values.days),
  userAgent: `CandourLinkCheck/1.0 (+${site})`,
  onResult: async (result) => {
    known.set(result.address, result);
    asked += 1;
    if (isBroken(result)) console.log(told(result));
    if (asked % WRITE_EVERY === 0) await writeLinkResults(root, known.values());
  },
});
await writeLinkResults(root, results);

const broken = results.filter(isBroken);
const moved = results.filter(({ outcome }) => outcome === 'moved');
for (const one of moved) console.log(`${one.address} has moved for good to ${one.to ?? ''}. Correct it in the entry.`);
console.log(
  `${results.length} links: ${asked} asked for now, ${broken.length} lead to nothing, ${moved.length} have moved. Written in ${LINKS_FILE}, which /status/ reads.`,
);
process.exitCode = broken.length > 0 ? 1 : 0;

function told({ address, because = 'could not be reached', since = today }: LinkResult): string {
  return `${address} ${because} (since ${since}).`;
}
