import { expect, type Page } from '@playwright/test';
import { addressIn } from '../../src/register/addresses.ts';
import { languages, type LanguageCode } from '../../src/i18n/languages.ts';

/** One page of a type, and words that only its main part says. */
export interface PageOfType {
  readonly type: string;
  readonly path: string;
  readonly shows: string;
}

/** One page of every type that the site has. */
export const everyType: readonly PageOfType[] = [
  { type: 'home', path: '/', shows: 'Find my kind of care' },
  { type: 'search', path: '/search/', shows: 'What are you looking for?' },
  { type: 'organisations', path: '/organisations/', shows: 'Riverside Hospitals NHS Trust (invented)' },
  { type: 'organisation', path: '/organisations/riverside/', shows: 'AI tools that they use' },
  {
    type: 'answers to requests',
    path: '/organisations/hillside/information-request/',
    shows: 'What data does it use, and with whom is it shared?',
  },
  { type: 'tools', path: '/tools/', shows: 'Chest X-ray sorting' },
  { type: 'tools of one kind', path: '/tools/status/pilot/', shows: 'All AI tools' },
  { type: 'tool', path: '/tools/riverside/discharge-letters/', shows: 'What it cannot do' },
  { type: 'uses of data', path: '/data-uses/', shows: 'All uses of data' },
  { type: 'use of data', path: '/data-uses/riverside/imaging-research/', shows: 'Who to ask' },
  { type: 'products', path: '/products/', shows: 'Clerkwell Letters (invented)' },
  { type: 'product', path: '/products/clerkwell-letters/', shows: 'Who uses it' },
  { type: 'kinds of care', path: '/care/', shows: 'Scans and X-rays' },
  { type: 'care', path: '/care/scans/', shows: 'AI tools used in this care' },
  { type: 'care at one organisation', path: '/care/scans/riverside/', shows: 'Chest X-ray sorting' },
  { type: 'words', path: '/glossary/', shows: 'Generative AI' },
  { type: 'word', path: '/glossary/generative-ai/', shows: 'See also' },
  { type: 'notices', path: '/notices/', shows: 'Draft letters with the wrong dose of a medicine' },
  { type: 'notice', path: '/notices/letters-wrong-dose/', shows: 'AI tools that it is about' },
  { type: 'numbers', path: '/explore/', shows: 'Where they stand' },
  { type: 'query', path: '/explore/query/', shows: 'Ten questions to begin with' },
  { type: 'open data', path: '/data/', shows: 'Load it' },
  { type: 'changes', path: '/changes/', shows: 'The maker has found the cause.' },
  { type: 'changes at one organisation', path: '/changes/organisation/glanaber/', shows: 'Follow these changes' },
  { type: 'entry that has left', path: '/tools/riverside/urgent-x-ray-list/', shows: 'Where to look instead' },
  { type: 'Easy Read', path: '/easy-read/', shows: 'Easy Read: short words' },
  {
    type: 'Easy Read of an entry',
    path: '/easy-read/tools/glanaber/chest-x-rays/',
    shows: 'A computer looks at pictures of your chest.',
  },
  { type: 'clinic pack', path: '/tools/glanaber/chest-x-rays/pack/', shows: 'What to say at reception' },
  { type: 'poster', path: '/tools/glanaber/chest-x-rays/pack/poster-a4/', shows: 'AI in your care' },
  { type: 'leaflet', path: '/tools/glanaber/chest-x-rays/pack/leaflet/', shows: 'Scan the code' },
  { type: 'standards', path: '/standards/', shows: 'Registers that we read' },
  { type: 'standard', path: '/standards/uk-atrs/', shows: 'Our questions and their fields' },
  { type: 'how entries stand', path: '/status/', shows: 'By organisation, the most urgent first' },
  { type: 'how entries of one stand', path: '/status/riverside/', shows: 'Put the reviews in your calendar' },
  { type: 'about', path: '/about/', shows: 'About Candour' },
  { type: 'privacy', path: '/privacy/', shows: 'Privacy and cookies' },
  { type: 'security', path: '/security/', shows: 'What protects you while you read' },
  { type: 'accessibility', path: '/accessibility/', shows: 'Accessibility statement for Candour' },
  { type: 'write an entry', path: '/edit/', shows: 'Fill in a form' },
  { type: 'form', path: '/edit/form/notices/', shows: 'What is the notice about?' },
  { type: 'blank form', path: '/edit/form/tools/blank/', shows: 'Blank form: AI tool' },
  { type: 'guides to questions', path: '/edit/questions/', shows: 'Every question, and what to write' },
  { type: 'guide to questions', path: '/edit/questions/notices/', shows: 'One line that says what is wrong.' },
  { type: 'publishers’ guide', path: '/publishing/', shows: 'Before you begin' },
  { type: 'complain', path: '/complain/', shows: 'Do you need help now?' },
];

/** The page that answers where there is none. It has no address of its own, and speaks every language at once. */
export const missing: PageOfType = { type: 'missing page', path: '/no-such-page/', shows: 'Page not found' };

export const everyTypeAndMissing: readonly PageOfType[] = [...everyType, missing];

/** The languages in which every page is there. */
export const wholeLanguages = languages.filter(({ pages }) => pages === 'all');

/** Pages of the sample of Urdu, which is read from right to left, by their own addresses. */
export const inUrdu: readonly PageOfType[] = [
  { type: 'home in Urdu', path: '/ur/', shows: 'میرے علاج کی قسم تلاش کریں' },
  { type: 'search in Urdu', path: '/ur/search/', shows: 'آپ کیا تلاش کر رہے ہیں؟' },
  { type: 'tools in Urdu', path: '/ur/tools/', shows: 'سینے کے ایکسرے کی ترتیب' },
  { type: 'organisation in Urdu', path: '/ur/organisations/riverside/', shows: 'وہ AI آلات جو یہ استعمال کرتے ہیں' },
  { type: 'tool in Urdu', path: '/ur/tools/riverside/chest-x-rays/', shows: 'یہ کیا نہیں کر سکتا' },
  { type: 'care in Urdu', path: '/ur/care/scans/', shows: 'اس علاج میں استعمال ہونے والے AI آلات' },
  { type: 'care at one organisation in Urdu', path: '/ur/care/scans/riverside/', shows: 'کس سے پوچھیں' },
  { type: 'word in Urdu', path: '/ur/glossary/ai/', shows: 'اس کا مطلب کیا نہیں ہے؟' },
];

/** The narrowest phone that we serve, and a usual screen. */
export const widths = { phone: { width: 320, height: 640 }, screen: { width: 1280, height: 900 } } as const;

/** Opens a page in a language. Fails where it is not there, so that no test passes on the page that says so. */
export async function visit(page: Page, one: PageOfType, language: LanguageCode = 'en'): Promise<void> {
  const answer = await page.goto(inLanguage(language, one));
  expect(answer?.status(), one.path).toBe(one === missing ? 404 : 200);
}

export const inLanguage = (language: LanguageCode, { path }: PageOfType) => addressIn(language, path);

/** The page of a type; throws when the list has none, so that a test cannot pass by visiting nothing. */
export function pageOf(type: string): PageOfType {
  const found = everyTypeAndMissing.find((page) => page.type === type);
  if (!found) throw new Error(`There is no page of the type “${type}” in test/browser/pages.ts.`);
  return found;
}
