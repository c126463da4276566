/** A process of its own: publishes sites in turn, as often as it is told, and says so. `node publish-often.ts TO TIMES SITE…` */
import { deploy } from '../../src/deploy/deploy.ts';

const [to = '', times = '0', ...sites] = process.argv.slice(2);
for (let at = 0; at < Number(times); at += 1) {
  const result = deploy({ site: sites[at % sites.length] ?? '', to, keep: 5 });
  if ('because' in result) throw new Error(result.because);
}
