import type { CollectionName } from '../../model/collection-names.ts';
import type { Answers } from '../../model/index.ts';
import { accountability, asked, choices, evidence, figures, handling, record, withdrawn } from './questions/shared.ts';
import { toolQuestions } from './questions/tools.ts';

/** A question for each field, and for the fields of each record as `recipients.name`. */
type Questions<Name extends CollectionName> = Readonly<
  Record<keyof Answers<Name>, string> & Record<`${string}.${string}`, string>
>;

const inOneSentence = 'Beth yw hwn, mewn un frawddeg?';
const alsoCalled = 'Beth arall mae pobl yn ei alw?';
const invented = 'A yw hon yn enghraifft ddychmygol?';

/** Each field's question in Welsh, by collection and field. */
export const questions = {
  organisations: {
    name: 'Beth yw enw’r sefydliad?',
    odsCode: 'Beth yw ei god ODS?',
    kind: 'Pa fath o sefydliad yw hwn?',
    nation: 'Ym mha wlad mae’r sefydliad?',
    nhsRegion: 'Ym mha ranbarth o NHS England mae?',
    region: 'Pa ardal mae’n ei gwasanaethu?',
    inBrief: 'Beth mae’n ei wneud, mewn un neu ddwy frawddeg?',
    website: 'Ble mae ei wefan?',
    alsoCalled,
    coverage: 'Pa mor gyflawn yw’r rhestr hon?',
    coverageOn: 'Pryd wnaethoch chi edrych ddiwethaf am offer sydd ar goll?',
    covers: 'Beth sydd ar y rhestr hon, a beth sydd wedi’i adael allan?',
    notYet: 'Beth ydych chi’n gwybod amdano sydd heb fod yma eto?',
    'notYet.what': 'Beth sydd heb fod yma eto?',
    'notYet.by': 'Erbyn pryd bydd yma?',
    approval: 'Beth sy’n digwydd cyn i offeryn AI gael ei ddefnyddio yma?',
    answerable: 'Pwy sy’n atebol am AI yma?',
    email: 'I ble gall pobl ysgrifennu am AI a data?',
    form: 'A oes gennych chi eich ffurflen eich hun ar gyfer cwestiynau?',
    phone: 'Pa rif gall pobl ei ffonio?',
    post: 'I ble gall pobl anfon llythyr?',
    help: 'Pwy sy’n helpu pobl sy’n poeni neu sydd angen help i ofyn?',
    complain: 'Sut gall pobl gwyno?',
    dataProtection: 'Pwy sy’n gofalu am ddiogelu data?',
    reportHarm: 'Sut gall pobl roi gwybod am niwed?',
    invented,
    ...asked,
    ...record,
  },

  tools: toolQuestions,

  'data-uses': {
    name: 'Beth yw ei enw?',
    organisation: 'Pa sefydliad sy’n rhannu neu’n defnyddio’r data?',
    inBrief: 'Beth yw hwn, mewn un neu ddwy frawddeg?',
    purpose: 'At ba ddiben mae hyn?',
    care: 'Pa fathau o ofal sydd dan sylw?',
    status: 'A yw’n digwydd nawr?',
    starts: 'Pryd dechreuodd?',
    ends: 'Pryd mae’n dod i ben?',
    dataAfter: 'Beth ddigwyddodd i’r data?',
    benefit: 'Pa les fydd hyn i’r cyhoedd?',
    results: 'Beth sydd wedi dod ohono?',
    technicalSummary: 'Sut mae’n gweithio, i arbenigwyr?',
    glossary: 'Pa eiriau yn yr eirfa sy’n ei ddisgrifio?',
    ...handling,
    ...choices,
    access: 'A ydyn nhw’n cael copi?',
    commercial: 'A oes unrhyw un yn gwneud arian ohono?',
    passedOn: 'A gân nhw ei basio ymlaen?',
    privacySteps: 'Beth sy’n cael ei wneud i gadw enwau pobl allan ohono?',
    linkage: 'Â pha ddata arall mae’n cael ei gysylltu?',
    funders: 'Pwy sy’n talu amdano?',
    ...accountability,
    ...asked,
    ...record,
  },

  products: {
    name: 'Beth yw enw’r cynnyrch?',
    supplier: 'Pwy sy’n ei werthu?',
    inBrief: inOneSentence,
    technology: 'Pa fath o dechnoleg yw hon?',
    version: 'Pa fersiwn sy’n cael ei disgrifio?',
    sameAs: 'Pa gofnodion eraill yw’r un cynnyrch?',
    intendedUse: 'Beth yw ei ddiben?',
    limits: 'Beth nad yw’n ddiben iddo, a beth mae’n ei gael yn anghywir?',
    trainedOn: 'O ba ddata cafodd ei wneud?',
    testedOn: 'Ar bwy cafodd ei brofi?',
    ...figures,
    worksLessWell: 'I bwy mae’n gweithio’n llai da?',
    ...evidence,
    foundationModels: 'Ar ba fodelau mawr mae’n adeiladu?',
    deviceClass: 'A yw’n ddyfais feddygol?',
    deviceRegistration: 'Sut mae wedi’i gofrestru fel dyfais?',
    safetyCase: 'A oes achos diogelwch gan y gwneuthurwr?',
    assessment: 'Pa asesiadau mae wedi’u pasio?',
    updates: 'Pa mor aml mae’n newid, a phwy sy’n cael gwybod?',
    country: 'Ym mha wlad mae’r cyflenwr?',
    companyNumber: 'Beth yw rhif cwmni’r cyflenwr?',
    supplierAddress: 'Ble mae’r cyflenwr yn ei ddisgrifio?',
    subProcessors: 'Ar ba gwmnïau eraill mae’n dibynnu?',
    'subProcessors.name': 'Pwy?',
    'subProcessors.does': 'Beth maen nhw’n ei wneud?',
    'subProcessors.countries': 'Ym mha wledydd?',
    invented,
    ...record,
  },

  notices: {
    name: 'Am beth mae’r hysbysiad?',
    kind: 'Pa fath o hysbysiad yw hwn?',
    products: 'Pa gynhyrchion sydd dan sylw?',
    state: 'A yw’n dal ar agor?',
    issued: 'Pryd cafodd ei gyhoeddi?',
    closed: 'Pryd cafodd ei gywiro?',
    issuer: 'Pwy a’i cyhoeddodd?',
    inBrief: 'Beth sydd o’i le, mewn un neu ddwy frawddeg?',
    forPatients: 'Beth ddylwn i ei wneud?',
    done: 'Beth sy’n cael ei wneud?',
    moreAt: 'Ble mae’r hysbysiad llawn?',
    ...record,
  },

  care: {
    name: 'Beth fyddai claf yn ei alw?',
    inBrief: inOneSentence,
    aiHere: 'Beth all AI ei wneud yn y gofal hwn?',
    alsoCalled,
    askAbout: 'Beth allwn i ei ofyn?',
    ...withdrawn,
  },

  glossary: {
    name: 'Beth yw’r gair?',
    inBrief: 'Beth yw ei ystyr, mewn un neu ddwy frawddeg?',
    forms: 'Ym mha ffurfiau mae i’w weld mewn testun?',
    alsoCalled,
    notThis: 'Beth nad yw’r gair yn ei olygu?',
    forExample: 'Beth yw enghraifft o ofal iechyd?',
    related: 'Pa eiriau eraill sy’n perthyn iddo?',
    ...withdrawn,
  },

  pages: {
    name: 'Beth yw enw’r dudalen?',
    inBrief: 'Beth mae’r dudalen yn ei ddweud, mewn un frawddeg?',
    lastChecked: 'Pryd cafodd hyn ei wirio ddiwethaf?',
    ...withdrawn,
  },

  sources: {
    name: 'Beth yw enw’r gofrestr?',
    kind: 'Sut mae’n cael ei chyhoeddi?',
    address: 'Ble mae’r gofrestr?',
    feed: 'O ba gyfeiriad mae’n cael ei chasglu?',
    licence: 'O dan ba drwydded mae wedi’i chyhoeddi?',
    language: 'Ym mha iaith mae wedi’i hysgrifennu?',
    contact: 'At bwy gallwn ni ysgrifennu amdani?',
    speaksFor: 'Dros ba godau ODS gall siarad?',
    standard: 'Ym mha safon mae ei chofnodion wedi’u hysgrifennu?',
    every: 'Ar ôl sawl diwrnod mae’n cael ei chasglu eto?',
    paused: 'A yw’r casglu ohoni wedi’i oedi?',
    mostEntries: 'Faint o gofnodion all fod ynddi ar y mwyaf?',
    mostMegabytes: 'Faint o megabeitiau all hi eu hanfon ar y mwyaf?',
    searchIndex: 'Ym mha gyfeiriad mae ei mynegai chwilio?',
    note: 'Beth ddylai darllenwyr ei wybod amdani?',
  },
} as const satisfies { [Name in CollectionName]: Questions<Name> };
