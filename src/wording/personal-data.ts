import { nhsNumbersIn } from './nhs-number.ts';

/** Something in a text that belongs to one person. */
export interface PersonalDatum {
  readonly kind: 'mailbox' | 'telephone' | 'nhs-number' | 'name' | 'date-of-birth';
  readonly found: string;
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,253}\.\p{L}{2,24}/gu;
const MOBILE = /(?<![\d.])(?:\+44[ .-]?\(?0?\)?[ .-]?|0044[ .-]?|0)7(?:[ .-]?\d){9}(?!\d)/gu;
const DIRECT =
  /(?<!\p{L})(?:direct (?:line|dial|number|phone)|personal (?:mobile|number|phone)|bleep|pager|(?:ext(?:ension|n)?\.?))\W{0,3}(?:is |on |number )?\W{0,3}\d[\d ]{2,13}\d/giu;
const DATE_OF_BIRTH =
  /(?<!\p{L})(?:date of birth|d\.?o\.?b\.?|born(?: on)?)\W{0,3}(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ?(?:[./-]|\p{L}{3,9}) ?\d{1,4}(?:[./-]\d{2,4}|(?: \d{4})?)|\d{4}-\d{2}-\d{2})/giu;
const TITLED =
  /(?<!\p{L})(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Sister|Nurse)\.? (?:\p{Lu}\. ?)?\p{Lu}[\p{Ll}’'-]+(?:[ -]\p{Lu}[\p{Ll}’'-]+)?/gu;
const PATIENT_NAMED =
  /(?<!\p{L})(?:[Pp]atient|[Cc]lient|[Rr]esident|[Ss]ervice user|called|named|[Mm]eet)\s+(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\.?)? \p{Lu}[\p{Ll}’'-]+)/gu;
const TWO_NAMES = /(?<!\p{L})(?<first>\p{Lu}\p{Ll}+) (?:\p{Lu}\.? )?\p{Lu}[\p{Ll}’'-]+(?!\p{L})/gu;

/** Parts of the name of a mailbox that a team has, and no person. */
const TEAM =
  /^(?:ai|admin|advice|answers?|appeals?|appointments?|ask|board|bookings?|care|clinic|comms|communications?|complaints?|contact|corporate|data|desk|digital|dpo|enquir(?:y|ies)|equality|ethics|feedback|foi|freedom|governance|gp|health|hello|help|helpdesk|hospital|hospitals|ig|info|information|inbox|it|letters|library|mail|medical|nhs|no|noreply|office|officer|opt|optout|out|pals|patient|patients|people|post|practice|press|privacy|protection|public|questions?|radiology|records?|reception|register|reply|report|research|safety|screening|secretary|secure|security|service|services|support|talk|team|tell|transparency|trust|unit|us|voice|ward|web|webmaster|your|x-?rays?|\d+)$/iu;

/** First names that are common in the UK. Source: Office for National Statistics, baby names; National Records of Scotland. */
const FIRST_NAMES = new Set(
  'aaron abdul abigail adam adrian ahmed aisha alan albert alex alexander alfie ali alice alison amanda amelia amina amy andrea andrew angela ann anna anne anthony archie arthur asha ashley ava barbara barry ben benjamin beth bethan brenda brian callum carl carol caroline catherine charles charlie charlotte chloe chris christine christopher claire clare colin connor craig daisy daniel darren david dawn deborah denise derek diana donald donna dorothy dylan edward eileen elaine eleanor elizabeth ella ellie emily emma eric erin ethan evan eve fatima fiona florence frances francis frank fred freya gareth gary gavin gemma geoff george georgia gerald gillian glenn gordon grace graham gwen hannah harold harriet harry hassan hazel heather helen henry holly howard hugh ian ibrahim imran irene isaac isabella isla ivy jack jacob jacqueline jake james jamie jane janet janice jason jasmine jean jennifer jenny jeremy jessica jill joan joanna joanne joe john jonathan joseph joshua joyce judith julia julian julie june karen kate katherine kathleen katie keith kelly kenneth kerry kevin khalid kim kirsty kyle laura lauren leah lee leo leon lewis liam lily linda lisa logan louise lucy luke lynn maisie malcolm manjit marcus margaret maria marie marion mark martin mary mason matthew maureen megan michael michelle mike mohammad mohammed molly monica muhammad nadia nancy naomi natalie nathan neil niamh nicholas nicola nicole nigel noah nora norman olivia omar oliver oscar owen pamela parveen patricia patrick paul paula pauline peter philip phoebe poppy priya rachel raj rajesh ravi raymond rebecca rhian rhys richard robert robin roger ronald rosie ross roy ruby russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean shannon sharon sheila shirley siân sian simon sophia sophie stacey stanley stella stephanie stephen steven stuart sunita susan suzanne sylvia tanya tariq teresa terence theo thomas tina tom tony tracey tracy valerie vanessa vera veronica victoria vincent wayne wendy william yasmin yusuf yvonne zainab zoe zara'.split(
    ' ',
  ),
);

/**
 * What in a text is one person’s: mailboxes made of a person’s names, mobile and direct numbers, NHS numbers, dates of birth and
 * names. `whole`: whether the text is a title or the words for a picture, in which two names alone are a person.
 */
export function personalDataIn(text: string, whole = false): PersonalDatum[] {
  const all = (kind: PersonalDatum['kind'], found: Iterable<string>) =>
    [...new Set(found)].map((one) => ({ kind, found: one.trim() }));
  const matches = (pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found);
  // Numbers and days have a digit: most texts are done with one look.
  const digits = /\d/u.test(text);
  return [
    ...all('mailbox', text.includes('@') ? matches(EMAIL).filter(isPersonalMailbox) : []),
    ...all('telephone', digits ? [...matches(MOBILE), ...matches(DIRECT)] : []),
    ...all('nhs-number', digits ? nhsNumbersIn(text) : []),
    ...all('date-of-birth', digits ? matches(DATE_OF_BIRTH) : []),
    ...all('name', [...matches(TITLED), ...patientNames(text), ...(whole ? twoNames(text) : [])]),
  ];
}

/** Whether a mailbox is a person’s: `jane.smith@`, `j.smith@`, `jane@`. A team’s has a word that only teams have. */
export function isPersonalMailbox(address: string): boolean {
  const name = address.split('@')[0] ?? '';
  const parts = name.split(/[._-]+/u).filter(Boolean);
  if (parts.some((part) => TEAM.test(part))) return false;
  if (parts.some((part) => FIRST_NAMES.has(part.replace(/(?<!\d)\d+$/u, '').toLowerCase()))) return true;
  return /^\p{L}{1,20}[._]\p{L}[\p{L}-]{1,30}\d{0,4}$/u.test(name);
}

const isFirstName = (word: string) => FIRST_NAMES.has(word.toLowerCase());

function patientNames(text: string): string[] {
  return [...text.matchAll(PATIENT_NAMED)]
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => isFirstName(name.split(' ')[0] ?? ''));
}

function twoNames(text: string): string[] {
  return [...text.matchAll(TWO_NAMES)]
    .filter(({ groups }) => isFirstName(groups?.['first'] ?? ''))
    .map(([name]) => name);
}
