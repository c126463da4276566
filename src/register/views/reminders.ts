import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { escapeHtml } from '../../offline/escape-html.ts';
import { addressOf } from '../addresses.ts';
import type { Register } from '../register.ts';
import type { Reminder } from '../reminders.ts';
import { textOf } from '../words.ts';
import { deadlineInWords } from './status.ts';

/** A reminder in words, ready for an e-mail. */
export interface ReminderShown {
  readonly name: string;
  readonly organisation: string;
  readonly what: string;
  /** The role that looks after it; empty where the entry does not say. */
  readonly who: string;
  readonly todo: string;
  /** The address of the entry, in full. */
  readonly address: string;
}

/** A list of reminders in words. */
export interface RemindersShown {
  readonly title: string;
  readonly lead: string;
  readonly reminders: readonly ReminderShown[];
}

/** What is due within so many days, in words. `site`: the address of the portal. */
export function remindersInWords(
  reminders: readonly Reminder[],
  register: Register,
  within: number,
  language: LanguageCode,
  site: string,
): RemindersShown {
  const speech = speak(language);
  const { ui, fill, count, day, number } = speech;
  const words = { days: number(within) };
  const lead =
    reminders.length === 0
      ? fill(ui.status.reminders.none, words)
      : count(ui.status.reminders.lead, reminders.length, words);
  return {
    title: ui.status.reminders.title,
    lead: `${lead} ${fill(ui.status.reminders.asOf, { day: day(register.today) })}`,
    reminders: reminders.map(({ entry, organisation, deadline, who = '' }) => {
      const owner = organisation === undefined ? undefined : register.entries.organisations.get(organisation);
      return {
        name: textOf(entry, 'name', language),
        organisation: owner ? textOf(owner, 'name', language) : ui.status.shared,
        what: deadlineInWords(deadline, speech),
        who,
        todo: ui.status.deadlines[deadline.kind].todo,
        address: new URL(addressOf(entry, language), site).href,
      };
    }),
  };
}

/** The reminders as plain text, for the body of an e-mail. */
export function remindersAsText({ title, lead, reminders }: RemindersShown, language: LanguageCode): string {
  const { ui, fill } = speak(language);
  const blocks = reminders.map(({ name, organisation, what, who, todo, address }) =>
    [
      `${name} (${organisation})`,
      `  ${what}`,
      ...(who ? [`  ${fill(ui.status.reminders.who, { role: who })}`] : []),
      `  ${fill(ui.status.reminders.todo, { todo })}`,
      `  ${fill(ui.status.reminders.entry, { address })}`,
    ].join('\n'),
  );
  return [title, lead, ...blocks].join('\n\n');
}

/** The reminders as a whole page of HTML without styles or pictures, as mail programs show it. */
export function remindersAsHtml({ title, lead, reminders }: RemindersShown, language: LanguageCode): string {
  const { ui, fill } = speak(language);
  const items = reminders.map(
    ({ name, organisation, what, who, todo, address }) => `<li>
<p><a href="${escapeHtml(address)}">${escapeHtml(name)}</a> (${escapeHtml(organisation)})</p>
<p><strong>${escapeHtml(what)}</strong></p>
${who ? `<p>${escapeHtml(fill(ui.status.reminders.who, { role: who }))}</p>\n` : ''}<p>${escapeHtml(fill(ui.status.reminders.todo, { todo }))}</p>
</li>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(lead)}</p>
${items.length > 0 ? `<ul>\n${items.join('\n')}\n</ul>\n` : ''}</body>
</html>`;
}
