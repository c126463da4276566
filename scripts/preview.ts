/** `npm run preview`: builds the site with its drafts into `preview/`, and a page for whoever approves each change. */
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

const { values } = parseArgs({
  options: { against: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) {
  console.log(`npm run preview                        builds the site with its drafts into preview/; /review/ in it shows each change
npm run preview -- --against main      compares with a version in git
npm run preview -- --against FOLDER    compares with a folder: a published site, or a project with content
npm run serve -- preview               shows it at http://localhost:4321`);
  process.exit(0);
}
process.env['PREVIEW'] = 'on';
if (values.against !== undefined) process.env['PREVIEW_AGAINST'] = values.against;
await buildSite();
console.log('What is to be approved is at /review/ in it. To see it: npm run serve -- preview');
