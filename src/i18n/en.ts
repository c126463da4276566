import { accessibility } from './en/accessibility.ts';
import { editor } from './en/editor.ts';
import { choices } from './en/choices.ts';
import { publishing } from './en/publishing.ts';
import { coverage } from './en/coverage.ts';
import { data } from './en/data.ts';
import { explore } from './en/explore.ts';
import { questionGuide } from './en/question-guide.ts';
import { changes, withdrawn } from './en/changes.ts';
import { reading } from './en/reading.ts';
import { informationRequest } from './en/information-request.ts';
import { national } from './en/national.ts';
import { sources } from './en/sources.ts';
import { pack } from './en/pack.ts';
import { figures } from './en/figures.ts';
import { standards } from './en/standards.ts';
import type { Forms } from './phrases.ts';

/**
 * The words of the interface in English. A translator copies this file, keeps the names before the colons and translates
 * what stands between the quotation marks. Words in curly brackets are filled in.
 * A group of forms ({ one, other, … }) follows the plural rules of the language (Unicode CLDR).
 */
export const en = {
  site: {
    tagline: 'Which AI tools your health service uses, what they do and what they cannot do',
    exampleBanner:
      'This is an example. The organisations, tools and products on it are invented. Do not use their phone numbers or e-mail addresses.',
    someExamplesBanner: 'Some of the organisations here are invented examples. Their names end in “(invented)”.',
    skip: 'Skip to the main part of the page',
    menu: 'Parts of this site',
    otherLanguages: 'Other languages',
    footer: 'About this site',
    home: 'Home',
    youAreHere: 'You are here',
    licence: 'Words on this site: Open Government Licence v3.0.',
    builtOn: 'This copy of the register was made on {day}.',
    next: 'Next page',
    previous: 'Page before',
    pages: 'Pages of this list',
    pageOf: 'Page {page} of {pages}',
    notTranslated: 'This part is not in English yet. It is shown in the language in which it was written.',
    machineTranslated: 'A computer translated this page. No speaker of the language has checked it yet.',
    mayBeInOtherLanguage: 'It was written in another language: {language}.',
  },
  accessibility,
  standards,
  national,
  sources,
  editor,
  ...publishing,
  navigation: {
    organisations: 'Organisations',
    tools: 'AI tools',
    'data-uses': 'Uses of data',
    care: 'Kinds of care',
    glossary: 'Words explained',
    notices: 'Notices',
    products: 'Products',
    search: 'Search',
  },
  home: {
    title: 'Is AI used in your care?',
    lead: 'See which computer tools your hospital or GP uses. See what they do, what they cannot do, who sees your data, and how to say no.',
    searchLabel: 'Search for a tool, a hospital or a word',
    searchHint: 'For example: X-ray, missed appointment, Copilot',
    findOrganisation: 'Find my hospital or GP',
    allOrganisations: 'All organisations, A to Z',
    findCare: 'Find my kind of care',
    whatIsAi: 'What AI means here',
    whatIsAiText: [
      'AI is a computer program that does something that we once thought only people could do, such as reading a scan.',
      'Some tools follow fixed rules, some learn from examples, and some write new words: we say which.',
      'A tool can be wrong, so we say who checks it and what it cannot do.',
    ],
    whatIsAiMore: 'More about AI in health care',
    counts: 'In this register',
    openNotices: 'Notices that are open now',
    empty:
      'Nothing is published here yet: the first entries are being written. Until then you can read what AI means in health care, and look up words.',
  },
  search: {
    title: 'Search',
    label: 'What are you looking for?',
    hint: 'A tool, a hospital, an illness or a word.',
    button: 'Search',
    filters: 'Show only',
    anyValue: 'Any',
    noScript: 'Search needs JavaScript, which is switched off here. These lists hold the same entries:',
    loading: 'Searching…',
    none: 'Nothing was found for “{query}”. Try another word, or look in one of the lists.',
    failed: 'Search did not load. Check your connection and try again, or look in one of the lists.',
    more: 'Show more results',
    type: 'What is it?',
    results: { one: '{count} result for “{query}”', other: '{count} results for “{query}”' },
    clear: 'Clear the choices',
    joined: 'Search the sites of the organisations too',
    joinedHint: 'Your browser then asks their sites for their search lists. What you type stays in your browser.',
    onSiteOf: 'On the site of {name}',
    leftOut: 'Left out, because their search did not answer: {names}.',
  },
  list: {
    narrow: 'Narrow the list',
    all: 'All',
    tools: 'All AI tools',
    'data-uses': 'All uses of data',
    products: 'Products',
    organisations: 'Organisations, A to Z',
    care: 'Kinds of care',
    glossary: 'Words explained',
    notices: 'Notices',
    leads: {
      tools:
        'Every AI tool that the organisations here have told us of. Choose one to see what it does and what it cannot do.',
      'data-uses': 'Every use or sharing of data that the organisations here have told us of.',
      products: 'What suppliers sell. One product can be used by several organisations.',
      organisations: 'Everybody who publishes here. Choose yours to see which AI tools it uses.',
      care: 'Choose the kind of care that you have, or will have.',
      glossary: 'Words about AI and data, in plain English.',
      notices: 'Warnings and corrections about products.',
    },
    by: {
      status: 'Where it stands',
      technology: 'Kind of technology',
      care: 'Kind of care',
      organisation: 'Organisation',
      'say-no': 'Can I say no?',
      purpose: 'What it is for',
    },
    with: '{list}: {value}',
    empty: 'Nothing is listed here as of {day}.',
    letters: 'First letters',
    toolCount: { one: '{count} AI tool', other: '{count} AI tools' },
    'data-useCount': { one: '{count} use of data', other: '{count} uses of data' },
    organisationCount: { one: '{count} organisation', other: '{count} organisations' },
    otherNames: 'People also search for: {names}',
  },
  entry: {
    factsTitle: 'At a glance',
    trialQuestion: 'Is it a trial?',
    contents: 'On this page',
    usedBy: 'Used by {organisation}',
    publishedBy: 'Published by {organisation}',
    standing: 'Where it stands',
    story: 'The longer story',
    experts: 'Details for experts',
    contact: 'Who to ask',
    contactLead: 'You can ask {organisation} anything about this. You do not have to say why.',
    writeAbout: 'Write to them about this',
    mailSubject: 'A question about “{name}”',
    mailBody: 'I have a question about “{name}” ({organisation}).\n{address}\n\nMy question:\n',
    supplierSays: 'What the supplier says',
    supplierLead: 'These facts are about the product “{product}”, whoever uses it. {supplier} is answerable for them.',
    supplierWord: 'Supplier',
    noticeOpen: 'There is an open notice about this',
    noticeMore: 'Read the notice',
    noticesAbout: 'Notices about this product',
    toolsUsing: 'Who uses it',
    moreOf: 'The whole list: {count}',
    toolsOf: 'AI tools that they use',
    dataUsesOf: 'What they use and share data for',
    noTools: 'No AI tool is listed here, as of {day}.',
    noDataUses: 'No use of data is listed here, as of {day}.',
    toolsInCare: 'AI tools used in this care',
    toolsFor: 'AI tools that this word describes',
    productsAbout: 'Products that it is about',
    toolsAffected: 'AI tools that it is about',
    seeAlso: 'See also',
    moreOnWord: 'More about this word',
    gapNotSaid: 'This organisation has not said.',
    gapBy: 'To be known by {day}.',
    gapGround: 'Ground: {ground}.',
    overdue: {
      one: 'The check of this entry is {count} day late.',
      other: 'The check of this entry is {count} days late.',
    },
    due: { one: 'The next check is due in {count} day.', other: 'The next check is due in {count} days.' },
    reviewNotSaid: 'This organisation has not said when it checks this again.',
    overdueTag: 'Check is late',
    noticeTag: 'Open notice',
    gatheredTitle: 'Gathered from another register',
    gatheredText:
      '{organisation} did not write this for this site. It was read from “{source}” on {day}. Where a question has no answer, that register did not give one.',
    gatheredLink: 'See it at its source',
    licence: 'Licence: {licence}',
    kept: 'What the source also said',
    keptLead: 'In the words and under the headings of the source.',
    yes: 'Yes',
    no: 'No',
    none: 'None',
    stateClosed: 'Closed on {day}',
    issued: 'Issued on {day}',
    answeredOn: 'Answered on {day}',
  },
  journey: {
    title: '{care} at {organisation}',
    lead: 'The AI tools that may be used when you have this care here, and what you can choose.',
    tools: 'AI tools that may be used',
    none: 'No AI tool is listed here for this care, as of {day}.',
    noneShort: 'None listed',
    fullEntry: 'Read all about it',
    goesTo: 'Your data goes to {names}.',
    notNow: 'Listed for this care, and not used now',
    dataUses: 'What your data may also be used for',
    complete: 'How complete is this?',
    chooseOrganisation: 'Choose your hospital or GP',
    chooseCare: 'Choose the kind of care that you have',
  },
  flow: {
    title: 'Where the data goes',
    you: 'Data about you',
    key: 'A whole line: it shows who you are. A broken line: it does not say who you are.',
    inWords: 'The same stands in words below.',
    forUse: 'For: {use}',
    usesInWords: 'The uses of data in this picture, in words:',
  },
  choices,
  coverage,
  data,
  explore,
  questionGuide,
  changes,
  withdrawn,
  reading,
  informationRequest,
  pack,
  figures,
  notFound: {
    title: 'Page not found',
    text: 'The page is not here. The address may be wrong, or the page may have moved.',
    try: 'You can search, or begin with one of these lists:',
  },
};

/** What every language has: the same names, and words of its own. */
type Wording<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : T extends { other: string }
      ? Forms
      : { readonly [Key in keyof T]: Wording<T[Key]> };

export type Interface = Wording<typeof en>;
