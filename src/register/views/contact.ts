import { speak } from '../../i18n/speak.ts';
import { given } from '../../model/answer.ts';
import { readTheme } from '../../site.ts';
import { isSitePath } from '../../model/contact.ts';
import { addressOf, fileAddress } from '../addresses.ts';
import { answersOf, type Answer } from '../answers.ts';
import type { Entry } from '../entry.ts';
import type { Organisation } from '../register.ts';
import { textOf } from '../words.ts';
import type { PageContext } from './context.ts';

/** The channels of an organisation, and a mail that is begun about the entry. */
export interface Contact {
  readonly lead: string;
  readonly mail: { readonly href: string; readonly text: string } | undefined;
  /** The organisation's own form, where it has one. */
  readonly form: { readonly href: string; readonly text: string } | undefined;
  /** Where harm by a medical device is reported, apart from the organisation. */
  readonly yellowCard: { readonly text: string; readonly href: string; readonly link: string } | undefined;
  readonly answers: readonly Answer[];
}

const CHANNELS = ['phone', 'email', 'post', 'help', 'complain', 'dataProtection', 'reportHarm'];

/** The scheme to which everybody in the UK can report harm by a device. Source: MHRA, Yellow Card. */
const YELLOW_CARD = 'https://yellowcard.mhra.gov.uk/';

/** Who to ask about an entry. */
export function contactOf(organisation: Organisation, entry: Entry, page: PageContext): Contact {
  const { ui, fill } = speak(page.language);
  const email = given(organisation.entry.facts.email);
  const name = textOf(entry, 'name', page.language);
  const by = textOf(organisation.entry, 'name', page.language);
  const subject = fill(ui.entry.mailSubject, { name });
  const address = new URL(addressOf(entry, page.language), readTheme().address).href;
  const body = fill(ui.entry.mailBody, { name, organisation: by, address });
  return {
    lead: fill(ui.entry.contactLead, { organisation: by }),
    mail:
      email === undefined
        ? undefined
        : {
            href: `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`,
            text: ui.entry.writeAbout,
          },
    form: formOf(organisation, ui.choices.useForm),
    yellowCard: yellowCardFor(entry, page),
    answers: answersOf(organisation.entry, CHANNELS, page),
  };
}

function formOf({ entry }: Organisation, text: string): Contact['form'] {
  const { form } = entry.facts;
  return form === undefined ? undefined : { href: isSitePath(form) ? fileAddress(form) : form, text };
}

/** The Yellow Card scheme, where the product of a tool is a medical device or may be one. */
function yellowCardFor(entry: Entry, { entries, language }: PageContext): Contact['yellowCard'] {
  if (entry.collection !== 'tools') return undefined;
  const { ui } = speak(language);
  const product = entries.products.get(String(given((entry as Entry<'tools'>).facts.product)));
  const deviceClass = product?.facts.deviceClass;
  if (deviceClass === undefined || deviceClass === 'not-a-device') return undefined;
  const text = deviceClass === 'not-settled' ? ui.choices.yellowCardUnsettled : ui.choices.yellowCard;
  return { text, href: YELLOW_CARD, link: ui.choices.yellowCardLink };
}
