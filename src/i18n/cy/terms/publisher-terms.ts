import type { TermWords } from './term-words.ts';

export const publisherTerms = {
  'organisation-kinds': {
    acute: { label: 'Ymddiriedolaeth ysbytai', meaning: 'Yn rhedeg un neu fwy o ysbytai cyffredinol.' },
    'mental-health': {
      label: 'Ymddiriedolaeth iechyd meddwl',
      meaning: 'Yn gofalu am bobl sydd â salwch meddwl.',
    },
    community: {
      label: 'Ymddiriedolaeth gymunedol',
      meaning: 'Yn gofalu am bobl gartref ac mewn clinigau lleol.',
    },
    ambulance: {
      label: 'Ymddiriedolaeth ambiwlans',
      meaning: 'Yn rhedeg ambiwlansys ac yn ateb galwadau brys.',
    },
    specialist: {
      label: 'Ymddiriedolaeth arbenigol',
      meaning: 'Yn gofalu am un math o salwch, neu am blant yn unig.',
    },
    'integrated-care-board': {
      label: 'Bwrdd gofal integredig',
      meaning: 'Yn cynllunio gofal ac yn talu amdano mewn ardal o Loegr.',
    },
    'gp-practice': { label: 'Meddygfa', meaning: 'Meddygon teulu.' },
    'primary-care-network': { label: 'Grŵp o feddygfeydd', meaning: 'Meddygon teulu sy’n gweithio gyda’i gilydd.' },
    'health-board': {
      label: 'Bwrdd iechyd',
      meaning: 'Yn cynllunio ac yn rhedeg yr holl ofal mewn ardal o Gymru neu’r Alban.',
    },
    'health-and-social-care-trust': {
      label: 'Ymddiriedolaeth iechyd a gofal cymdeithasol',
      meaning: 'Yn rhedeg gofal mewn ardal o Ogledd Iwerddon.',
    },
    'local-authority': {
      label: 'Cyngor',
      meaning: 'Yn rhedeg gwasanaethau lleol, gan gynnwys gofal cymdeithasol.',
    },
    'national-body': { label: 'Corff cenedlaethol', meaning: 'Yn gweithio dros wlad gyfan.' },
    independent: { label: 'Darparwr annibynnol', meaning: 'Cwmni neu elusen sy’n rhoi gofal.' },
    'public-body': { label: 'Corff cyhoeddus arall', meaning: 'Rhan arall o’r llywodraeth.' },
    research: { label: 'Corff ymchwil', meaning: 'Prifysgol, neu gorff arall sy’n gwneud ymchwil.' },
  },
  nations: {
    england: { label: 'Lloegr', meaning: 'Lloegr' },
    wales: { label: 'Cymru', meaning: 'Cymru' },
    scotland: { label: 'Yr Alban', meaning: 'Yr Alban' },
    'northern-ireland': { label: 'Gogledd Iwerddon', meaning: 'Gogledd Iwerddon' },
    'outside-uk': { label: 'Y tu allan i’r DU', meaning: 'Nid yn y Deyrnas Unedig' },
  },
  'nhs-regions': {
    'east-of-england': { label: 'Dwyrain Lloegr', meaning: 'Norfolk, Suffolk, Essex, Swydd Hertford a’r cyffiniau.' },
    london: { label: 'Llundain', meaning: 'Llundain.' },
    midlands: {
      label: 'Canolbarth Lloegr',
      meaning: 'O Swydd Lincoln a Swydd Derby i Swydd Henffordd a Swydd Northampton.',
    },
    'north-east-and-yorkshire': {
      label: 'Gogledd-ddwyrain Lloegr a Swydd Efrog',
      meaning: 'Gogledd-ddwyrain Lloegr, gogledd Cumbria, Swydd Efrog a’r Humber.',
    },
    'north-west': {
      label: 'Gogledd-orllewin Lloegr',
      meaning: 'Swydd Gaerhirfryn, de Cumbria, Manceinion Fwyaf, Swydd Gaer a Glannau Mersi.',
    },
    'south-east': {
      label: 'De-ddwyrain Lloegr',
      meaning: 'Caint, Surrey, Sussex, Hampshire, Swydd Rydychen a’r cyffiniau.',
    },
    'south-west': { label: 'De-orllewin Lloegr', meaning: 'O Swydd Gaerloyw a Dorset i Gernyw.' },
  },
  'notice-answers': {
    stopped: {
      label: 'Wedi rhoi’r gorau iddo',
      meaning: 'Nid yw’r sefydliad yn defnyddio’r offeryn mwyach oherwydd yr hysbysiad.',
    },
    acted: {
      label: 'Wedi gweithredu',
      meaning: 'Mae’r sefydliad yn dal i ddefnyddio’r offeryn, ac wedi gwneud yr hyn mae’r hysbysiad yn ei ofyn.',
    },
    'not-affected': {
      label: 'Heb ei effeithio',
      meaning: 'Nid yw’r hyn sydd dan sylw yn digwydd yma, ac mae’r ateb yn dweud pam.',
    },
    'looking-into-it': {
      label: 'Yn edrych i mewn iddo',
      meaning: 'Mae’r sefydliad wedi gweld yr hysbysiad ac nid yw wedi penderfynu eto.',
    },
  },
  'coverage-claims': {
    'all-known': {
      label: 'Popeth maen nhw’n gwybod amdano',
      meaning: 'Mae pob offeryn AI mae’r sefydliad yn gwybod amdano yma.',
    },
    part: {
      label: 'Rhan',
      meaning:
        'Mae’r sefydliad yn gwybod am offer sydd heb fod yma eto. Mae’n dweud pa rai, ac erbyn pryd byddan nhw yma.',
    },
    nil: {
      label: 'Datganiad dim',
      meaning: 'Mae’r sefydliad wedi edrych, ac yn dweud nad yw’n defnyddio unrhyw offeryn AI.',
    },
  },
  'device-classes': {
    'not-a-device': {
      label: 'Nid dyfais feddygol',
      meaning: 'Ni chafodd ei wneud i ganfod, trin na gwylio salwch.',
    },
    'class-1': {
      label: 'Dosbarth I',
      meaning: 'Dyfais feddygol risg isel. Mae’r gwneuthurwr yn datgan ei bod yn bodloni’r rheolau.',
    },
    'class-2a': {
      label: 'Dosbarth IIa',
      meaning: 'Dyfais feddygol risg ganolig. Mae corff cymeradwy wedi’i gwirio.',
    },
    'class-2b': {
      label: 'Dosbarth IIb',
      meaning: 'Dyfais feddygol risg uwch. Mae corff cymeradwy wedi’i gwirio.',
    },
    'class-3': {
      label: 'Dosbarth III',
      meaning: 'Dyfais feddygol o’r risg uchaf. Mae corff cymeradwy wedi gwirio ei dyluniad.',
    },
    'not-settled': { label: 'Heb ei benderfynu', meaning: 'Nid yw’n glir eto a yw’n ddyfais feddygol.' },
  },
  'notice-kinds': {
    safety: { label: 'Hysbysiad diogelwch cleifion', meaning: 'Gallai rhywbeth amdano niweidio rhywun.' },
    security: {
      label: 'Hysbysiad seiberddiogelwch',
      meaning: 'Gallai rhywbeth amdano adael data allan neu adael ymosodwyr i mewn.',
    },
    correction: { label: 'Cywiriad', meaning: 'Roedd rhywbeth a gyhoeddwyd amdano yn anghywir.' },
  },
  'notice-states': {
    open: { label: 'Ar agor', meaning: 'Mae’n dal i fod yn bwysig. Mae rhywbeth yn cael ei wneud.' },
    closed: { label: 'Wedi cau', meaning: 'Mae wedi cael ei gywiro.' },
  },
  departures: {
    withdrawn: { label: 'Tynnwyd yn ôl', meaning: 'Nid yw’n cael ei gyhoeddi mwyach.' },
    merged: { label: 'Wedi’i gyfuno', meaning: 'Mae nawr yn rhan o gofnod arall.' },
    moved: { label: 'Wedi symud', meaning: 'Mae’r un cofnod nawr mewn cyfeiriad arall.' },
  },
  'content-checks': {
    'reading-age': { label: 'Oed darllen', meaning: 'A allai pobl 11 oed ei ddarllen.' },
    'long-sentence': { label: 'Brawddeg hir', meaning: 'A yw brawddeg yn rhy hir i’w dilyn.' },
    abbreviation: { label: 'Talfyriad', meaning: 'A yw pob ffurf fer yn cael ei hegluro.' },
    jargon: { label: 'Jargon', meaning: 'A oes gair symlach.' },
    stigma: {
      label: 'Bai neu stigma',
      meaning: 'A yw gair yn rhoi bai ar bobl, neu’n eu trin fel salwch.',
    },
    claim: {
      label: 'Honiad heb brawf',
      meaning: 'A yw’r cofnod yn cysylltu â phrawf lle mae’n dweud “diogel”, “cywir” neu debyg.',
    },
    'personal-data': {
      label: 'Data personol',
      meaning: 'A yw’n enwi person, neu’n datgelu rhif neu flwch post person.',
    },
  },
  'source-kinds': {
    'candour-feed': { label: 'Ffrwd Candour', meaning: 'Ffrwd gwefan Candour arall.' },
    dcat: { label: 'Catalog data', meaning: 'Catalog ar ffurf DCAT.' },
    file: { label: 'Ffeil gyhoeddedig', meaning: 'Ffeil mae rhywun yn ei chyhoeddi, fel taenlen.' },
  },
  translators: {
    person: { label: 'Person', meaning: 'Person sy’n gwybod y ddwy iaith a’i ysgrifennodd.' },
    machine: {
      label: 'Peiriant',
      meaning: 'Cyfrifiadur a’i ysgrifennodd, ac nid oes siaradwr o’r iaith wedi’i wirio eto.',
    },
    'machine-checked': {
      label: 'Peiriant, a pherson wedi’i wirio',
      meaning: 'Cyfrifiadur a’i ysgrifennodd, a siaradwr o’r iaith a’i gwiriodd.',
    },
  },
} as const satisfies Readonly<Record<string, TermWords>>;
