/**
 * Prints how Mozilla’s HTTP Observatory scores a site on this computer, as JSON: `node score.mjs HTTP-PORT HTTPS-PORT`.
 *
 * Its own command asks at ports 80 and 443 alone. So its parts are called here, in the order and with the sum of
 * `src/scanner/index.js` of version 1.4.8.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { retrieve } from '@mdn/mdn-http-observatory/src/retriever/retriever.js';

// The list of hosts that browsers know to be https alone is fetched when the package is set up. This computer is not in it.
const preloaded = fileURLToPath(import.meta.resolve('@mdn/mdn-http-observatory/conf/hsts-preload.json'));
if (!existsSync(preloaded)) writeFileSync(preloaded, '{}\n');

const [httpPort, httpsPort] = process.argv.slice(2).map(Number);
const answers = await retrieve('localhost', { httpPort, httpsPort });
if (answers.responses.auto?.status !== 200) throw new Error(`The site answers ${answers.responses.auto?.status}.`);
const results = ALL_TESTS.map((test) => test(answers)).filter(({ result }) => result);
const points = results.map((one) => ({
  name: one.constructor.name,
  result: one.result,
  pass: one.pass,
  points: getScoreModifier(one.result),
}));
const sum = (list) => list.reduce((total, one) => total + one.points, 100);
const withoutExtra = sum(points.filter((one) => one.points < 0));
const { score, grade } = getGradeForScore(withoutExtra >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(points) : withoutExtra);
process.stdout.write(JSON.stringify({ grade, score, points, failed: points.filter(({ pass }) => !pass) }));
