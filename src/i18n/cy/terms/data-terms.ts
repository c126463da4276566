import type { TermWords } from './term-words.ts';

export const dataTerms = {
  identifiability: {
    none: { label: 'Dim data am bobl', meaning: 'Nid yw’n defnyddio dim am unrhyw berson.' },
    anonymous: {
      label: 'Dienw',
      meaning: 'Ni all neb ddweud am bwy mae’r data. Yn aml, dim ond cyfansymiau sydd ynddo.',
    },
    'de-personalised': {
      label: 'Heb fanylion personol',
      meaning:
        'Mae enwau a rhifau wedi’u tynnu allan. Gyda data arall, gallai rhywun gael ei adnabod o hyd, felly mae’n cael ei gadw dan reolau.',
    },
    identifiable: { label: 'Personol', meaning: 'Mae’n dweud, neu’n dangos, pwy yw’r person.' },
  },
  'article-6': {
    a: { label: 'Cydsyniad', meaning: 'Fe wnaethoch chi gytuno i’r defnydd hwn.' },
    b: { label: 'Contract', meaning: 'Mae ei angen ar gyfer contract gyda chi.' },
    c: { label: 'Dyletswydd gyfreithiol', meaning: 'Mae’r gyfraith yn dweud bod rhaid i ni.' },
    d: { label: 'I achub bywyd', meaning: 'Mae ei angen i amddiffyn bywyd rhywun.' },
    e: {
      label: 'Tasg gyhoeddus',
      meaning: 'Mae’n rhan o’r gwaith cyhoeddus mae’r gyfraith yn ei roi i ni.',
    },
    f: {
      label: 'Buddiannau dilys',
      meaning:
        'Mae rheswm da nad yw’n bwysicach na’ch hawliau. Ni all cyrff cyhoeddus ddefnyddio hyn ar gyfer eu tasgau cyhoeddus.',
    },
  },
  'article-9': {
    a: {
      label: 'Cydsyniad penodol',
      meaning: 'Fe wnaethoch chi gytuno’n glir i’r defnydd hwn o’ch data iechyd.',
    },
    b: {
      label: 'Cyflogaeth a diogelwch cymdeithasol',
      meaning: 'Mae ei angen o dan gyfraith ar waith neu ofal cymdeithasol.',
    },
    c: {
      label: 'I achub bywyd',
      meaning: 'Nid oeddech yn gallu cytuno ac roedd eich bywyd mewn perygl.',
    },
    d: {
      label: 'Corff dielw',
      meaning: 'Mae elusen neu gorff tebyg yn ei ddefnyddio am ei aelodau ei hun.',
    },
    e: { label: 'Wedi’i wneud yn gyhoeddus gennych chi', meaning: 'Chi eich hun a’i gwnaeth yn gyhoeddus.' },
    f: { label: 'Hawliadau cyfreithiol', meaning: 'Mae ei angen ar gyfer achos llys neu hawliad cyfreithiol.' },
    g: {
      label: 'Budd cyhoeddus cryf',
      meaning: 'Mae’r gyfraith yn dweud bod ei angen er lles y cyhoedd.',
    },
    h: {
      label: 'Iechyd a gofal cymdeithasol',
      meaning: 'Mae ei angen ar gyfer gofal, neu i redeg gwasanaethau gofal.',
    },
    i: { label: 'Iechyd y cyhoedd', meaning: 'Mae ei angen i ddiogelu iechyd y cyhoedd.' },
    j: {
      label: 'Ymchwil ac ystadegau',
      meaning: 'Mae ei angen ar gyfer ymchwil neu ystadegau, gyda mesurau diogelu.',
    },
  },
  confidentiality: {
    'implied-consent': {
      label: 'Wedi’i rannu ar gyfer eich gofal eich hun',
      meaning: 'Byddech yn disgwyl i’r rhai sy’n gofalu amdanoch ei weld.',
    },
    'explicit-consent': { label: 'Fe wnaethoch chi gytuno', meaning: 'Gofynnwyd i chi ac fe wnaethoch chi gytuno.' },
    'section-251': {
      label: 'Caniatâd arbennig',
      meaning: 'Dywedodd grŵp cenedlaethol fod modd ei ddefnyddio heb ofyn i bob person.',
    },
    'legal-duty': {
      label: 'Mae’r gyfraith yn dweud hynny',
      meaning: 'Mae’r gyfraith neu lys yn dweud bod rhaid ei rannu.',
    },
    'not-confidential': {
      label: 'Ddim yn gyfrinachol',
      meaning: 'Nid yw’r data’n dangos pwy yw neb, felly nid yw’r ddyletswydd cyfrinachedd yn berthnasol.',
    },
  },
  'national-opt-out': {
    applied: {
      label: 'Yn berthnasol',
      meaning: 'Os ydych chi wedi optio allan yn genedlaethol o rannu data, mae eich data’n cael ei adael allan.',
    },
    'individual-care': {
      label: 'Ddim yn berthnasol: eich gofal eich hun',
      meaning:
        'Mae’r drefn genedlaethol i optio allan ar gyfer ymchwil a chynllunio. Mae’r defnydd hwn ar gyfer eich gofal eich hun.',
    },
    'not-confidential': {
      label: 'Ddim yn berthnasol: ni ellir adnabod neb',
      meaning:
        'Mae’r drefn genedlaethol i optio allan ar gyfer data sy’n dangos pwy ydych chi. Nid yw’r data hwn yn dangos hynny.',
    },
    exempt: {
      label: 'Ddim yn berthnasol: mae’r gyfraith yn ei eithrio',
      meaning: 'Mae’r gyfraith neu ganiatâd arbennig yn dweud nad yw’r drefn i optio allan yn cael ei defnyddio yma.',
    },
    'not-in-nation': {
      label: 'Nid oes un yn y wlad hon',
      meaning:
        'Mae’r drefn genedlaethol i optio allan ar gyfer Lloegr yn unig. Gofynnwch i’r sefydliad sut i ddweud na.',
    },
  },
  training: {
    no: { label: 'Na', meaning: 'Mae eich data’n cael ei ddefnyddio i redeg yr offeryn, nid i’w hyfforddi.' },
    'de-personalised': {
      label: 'Ydy, heb eich enw',
      meaning: 'Mae data heb enwau yn cael ei ddefnyddio i hyfforddi neu wella’r offeryn.',
    },
    identifiable: {
      label: 'Ydy, a gall ddangos pwy ydych chi',
      meaning: 'Mae data personol yn cael ei ddefnyddio i hyfforddi neu wella’r offeryn.',
    },
  },
  leaves: {
    stays: { label: 'Na, mae’n aros yma', meaning: 'Mae’r data’n aros ar systemau’r sefydliad ei hun.' },
    uk: {
      label: 'Ydy, o fewn y DU',
      meaning: 'Mae rhywun y tu allan i’r sefydliad yn ei gadw neu’n ei weld. Mae’n aros yn y DU.',
    },
    abroad: {
      label: 'Ydy, y tu allan i’r DU hefyd',
      meaning: 'Mae rhan ohono’n cael ei gadw mewn gwlad arall, neu gellir ei weld yno.',
    },
  },
  'recipient-roles': {
    processor: {
      label: 'Yn gweithio i ni',
      meaning: 'Dim ond yn y ffordd rydym ni’n dweud y caiff ddefnyddio’r data.',
    },
    'sub-processor': {
      label: 'Yn gweithio i’n cyflenwr',
      meaning: 'Cwmni mae ein cyflenwr yn ei ddefnyddio, o dan yr un rheolau.',
    },
    controller: {
      label: 'Yn penderfynu drosto’i hun',
      meaning: 'Mae’n penderfynu beth i’w wneud â’r data, o fewn y gyfraith.',
    },
    'joint-controller': {
      label: 'Yn penderfynu gyda ni',
      meaning: 'Rydym yn penderfynu gyda’n gilydd beth sy’n cael ei wneud â’r data.',
    },
  },
  'say-no': {
    yes: { label: 'Cewch', meaning: 'Cewch ddweud na, ac mae eich gofal yn parhau.' },
    partly: { label: 'I ran ohono', meaning: 'Cewch ddweud na i ran ohono.' },
    no: {
      label: 'Na chewch',
      meaning: 'Ni chewch ddweud na i hyn. Rydym yn dweud pam. Cewch ofyn, gwrthwynebu a chwyno o hyd.',
    },
  },
  refusals: {
    tool: { label: 'Yr offeryn', meaning: 'Nid yw’n cael ei ddefnyddio i chi. Person sy’n gwneud y gwaith.' },
    'data-use': {
      label: 'Defnyddio fy nata',
      meaning: 'Nid yw eich data’n cael ei ddefnyddio na’i rannu ar gyfer hyn.',
    },
    training: {
      label: 'Hyfforddi â fy nata',
      meaning: 'Nid yw eich data’n cael ei ddefnyddio i hyfforddi na gwella offeryn.',
    },
  },
  'data-use-purposes': {
    'individual-care': {
      label: 'Eich gofal eich hun',
      meaning: 'Mae’r rhai sy’n gofalu amdanoch yn rhannu’r hyn sydd ei angen arnynt.',
    },
    planning: { label: 'Cynllunio gwasanaethau', meaning: 'I weld pa ofal sydd ei angen ar bobl, ac ymhle.' },
    research: { label: 'Ymchwil', meaning: 'I ddod o hyd i rywbeth newydd am iechyd.' },
    'ai-training': { label: 'Gwneud neu brofi AI', meaning: 'I adeiladu, hyfforddi neu brofi offeryn cyfrifiadurol.' },
    audit: { label: 'Gwirio ansawdd', meaning: 'I weld pa mor dda yw gofal ac i’w wella.' },
    'public-health': {
      label: 'Diogelu iechyd y cyhoedd',
      meaning: 'I olrhain salwch yn y boblogaeth a’i atal.',
    },
  },
  'data-use-statuses': {
    planned: { label: 'Wedi’i gynllunio', meaning: 'Mae wedi’i gytuno ac nid yw wedi dechrau.' },
    active: { label: 'Ar waith', meaning: 'Mae data’n cael ei ddefnyddio nawr.' },
    ended: { label: 'Wedi dod i ben', meaning: 'Nid oes mwy o ddata’n cael ei ddefnyddio.' },
  },
  'access-settings': {
    'secure-environment': {
      label: 'Mewn lle diogel',
      meaning: 'Mae pobl yn dod at y data mewn system dan glo. Ni allant fynd â’r data i ffwrdd.',
    },
    release: {
      label: 'Mae copi’n cael ei anfon',
      meaning: 'Mae copi o’r data’n mynd at y rhai sy’n ei ddefnyddio.',
    },
    inside: {
      label: 'Y tu mewn i’r sefydliad',
      meaning: 'Dim ond ein staff ni sy’n ei ddefnyddio, ar ein systemau ni.',
    },
  },
  commercial: {
    no: { label: 'Na', meaning: 'Nid oes neb yn gwneud arian ohono.' },
    partly: {
      label: 'Mae cwmni’n rhan o hyn',
      meaning: 'Mae cwmni’n cymryd rhan a gallai elwa o’r hyn sy’n cael ei ddysgu.',
    },
    yes: { label: 'Oes', meaning: 'Mae cwmni’n ei ddefnyddio i wneud neu werthu rhywbeth.' },
  },
} as const satisfies Readonly<Record<string, TermWords>>;
