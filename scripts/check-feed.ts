/** `npm run check-feed -- PLACE`: what a portal that gathers would make of a feed, table or catalogue. It writes nothing. */
import { parseArgs } from 'node:util';
import { checkFeed } from '../src/harvest/check-feed/check-feed.ts';
import { checkedInWords } from '../src/harvest/check-feed/in-words.ts';
import { openClient } from '../src/harvest/http/client.ts';
import { publicReach, reachOfTests } from '../src/harvest/reach.ts';
import { dayInLondon } from '../src/register/build-day.ts';
import { readTheme } from '../src/site.ts';

const KINDS = { feed: 'candour-feed', file: 'file', catalogue: 'dcat' } as const;

const USAGE = `npm run check-feed -- https://www.example.org/data/register.json    a feed that is published
npm run check-feed -- dist                                          a site, or a folder with register.json, before it is
npm run check-feed -- register.csv --as file                        a table of our questions (CSV, XLSX)
npm run check-feed -- records.json --as file --standard uk-atrs     a file in another standard
npm run check-feed -- https://www.example.org/dcat --as catalogue   a data catalogue (DCAT, JSON-LD)
  --ods RX8      the ODS codes of which it may speak, by commas; those that it names itself where they are not given
  --json         for programs

It ends with 0 where all would be taken, 1 where some records would not, 2 where nothing would.
CANDOUR_TEST_HOSTS=localhost:8080 lets it reach this computer under that name, by http, for a trial.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: 'string', default: 'feed' },
    standard: { type: 'string' },
    ods: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
});
const [place, ...more] = positionals;
const kind = Object.entries(KINDS).find(([name]) => name === values.as)?.[1];
if (values.help || place === undefined || more.length > 0 || kind === undefined) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}

const hosts = process.env['CANDOUR_TEST_HOSTS']?.split(',').map((host) => host.trim());
const on = dayInLondon(new Date());
const checked = await checkFeed(
  {
    place,
    kind,
    on,
    ...(values.standard !== undefined && { standard: values.standard }),
    ...(values.ods !== undefined && { speaksFor: values.ods.split(',').map((code) => code.trim()) }),
  },
  () =>
    openClient({
      userAgent: `CandourFeedCheck/1.0 (+${readTheme().address})`,
      on,
      reach: hosts ? reachOfTests(hosts) : publicReach,
    }),
);
console.log(values.json ? JSON.stringify(checked, null, 2) : checkedInWords(place, checked));
process.exitCode = { good: 0, faults: 1, 'not-taken': 2 }[checked.verdict];
