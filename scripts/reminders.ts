/** `npm run reminders`: what is overdue or due soon, as text, HTML or JSON, to put into an e-mail. */
import { parseArgs } from 'node:util';
import { isLanguageCode } from '../src/i18n/languages.ts';
import { ageWarning } from '../src/register/accessibility/statement.ts';
import { buildDay } from '../src/register/build-day.ts';
import { checkContent } from '../src/register/gate.ts';
import { joinRegister } from '../src/register/register.ts';
import { remindersOf } from '../src/register/reminders.ts';
import { remindersAsHtml, remindersAsText, remindersInWords } from '../src/register/views/reminders.ts';
import { readTheme } from '../src/site.ts';

const { values } = parseArgs({
  options: {
    within: { type: 'string', default: '30' },
    organisation: { type: 'string' },
    language: { type: 'string', default: 'en' },
    as: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help)
  end(
    `npm run reminders                              what is overdue, or due within 30 days
npm run reminders -- --within 90               due within 90 days
npm run reminders -- --organisation riverside  of one organisation alone
npm run reminders -- --as html                 as HTML for an e-mail; --as json for machines
npm run reminders -- --language cy             in Welsh`,
    0,
  );

const { language, as, organisation } = values;
const within = Number(values.within);
if (!/^\d{1,5}$/u.test(values.within)) end(`--within says “${values.within}”. Write a number of days, such as 30.`);
if (!isLanguageCode(language)) end(`--language says “${language}”. Write en for English or cy for Welsh.`);
if (!['text', 'html', 'json'].includes(as)) end(`--as says “${as}”. Write text, html or json.`);

const today = buildDay(process.env);
const checked = await checkContent(process.cwd(), today);
if (checked.problems.length > 0)
  console.error(
    `${checked.problems.length} problems in the content: npm run check names them. The list may lack entries.\n`,
  );
if (organisation !== undefined && !checked.entries.organisations.has(organisation))
  end(
    `There is no organisation “${organisation}”. There are: ${[...checked.entries.organisations.keys()].join(', ')}.`,
  );
const register = joinRegister(checked.entries, today, checked);
const site = readTheme().address;
const reminders = remindersOf(register, within, organisation);
const shown = remindersInWords(reminders, register, within, language, site);

if (as === 'html') console.log(remindersAsHtml(shown, language));
else if (as === 'text') console.log(remindersAsText(shown, language));
else
  console.log(
    JSON.stringify(
      reminders.map(({ deadline, entry, organisation: owner }, at) => ({
        ...deadline,
        organisation: owner ?? null,
        collection: entry.collection,
        id: entry.id,
        name: shown.reminders[at]?.name,
        who: shown.reminders[at]?.who,
        todo: shown.reminders[at]?.todo,
        address: shown.reminders[at]?.address,
      })),
      null,
      2,
    ),
  );

// Apart from the list, which may be put into an e-mail or read by a machine.
const ageing = ageWarning(checked, today);
if (ageing !== undefined) console.error(ageing);

function end(message: string, code = 1): never {
  if (code === 0) console.log(message);
  else console.error(message);
  process.exit(code);
}
