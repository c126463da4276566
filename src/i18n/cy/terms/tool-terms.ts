import type { TermWords } from './term-words.ts';

export const toolTerms = {
  technologies: {
    'rule-based': {
      label: 'Awtomeiddio yn ôl rheolau',
      meaning: 'Mae’n dilyn rheolau sefydlog a ysgrifennwyd gan bobl. Nid yw’n dysgu.',
    },
    statistical: {
      label: 'Model ystadegol',
      meaning: 'Sym sy’n seiliedig ar gofnodion o’r gorffennol ac ychydig o ffactorau hysbys. Mae’n rhoi sgôr.',
    },
    'machine-learning': {
      label: 'Dysgu peirianyddol',
      meaning:
        'Daeth o hyd i batrymau mewn llawer o enghreifftiau ar ei ben ei hun. Nid yw pobl bob amser yn gallu dweud pam mae’n rhoi ateb.',
    },
    'generative-ai': {
      label: 'AI cynhyrchiol',
      meaning: 'Mae’n creu testun, sain neu luniau newydd. Gall yr hyn mae’n ei greu swnio’n iawn a bod yn anghywir.',
    },
  },
  'lifecycle-statuses': {
    exploring: { label: 'Yn cael ei ystyried', meaning: 'Rydym yn meddwl amdano. Nid yw’n cael ei ddefnyddio ar neb.' },
    sandbox: {
      label: 'Mewn blwch tywod',
      meaning: 'Mae’n cael ei brofi i ffwrdd o ofal go iawn. Nid oes dim mae’n ei ddweud yn cael ei ddefnyddio i glaf.',
    },
    pilot: {
      label: 'Peilot',
      meaning: 'Mae’n cael ei brofi mewn gofal go iawn am gyfnod penodol, i weld a yw’n gweithio.',
    },
    'in-use': { label: 'Yn cael ei ddefnyddio', meaning: 'Mae’n rhan o waith bob dydd.' },
    paused: { label: 'Wedi’i oedi', meaning: 'Mae wedi cael ei ddiffodd am y tro.' },
    retired: { label: 'Wedi dod i ben', meaning: 'Roedd yn cael ei ddefnyddio. Nid yw’n cael ei ddefnyddio bellach.' },
    abandoned: {
      label: 'Wedi rhoi’r gorau iddo',
      meaning: 'Cafodd ei brofi ac yna rhoddwyd y gorau iddo. Rydym yn dweud pam.',
    },
  },
  'tool-purposes': {
    'direct-care': {
      label: 'Gofal claf',
      meaning: 'Mae’n chwarae rhan wrth ganfod, trin neu wylio salwch.',
    },
    contact: {
      label: 'Trefnu a chysylltu',
      meaning: 'Mae’n trefnu apwyntiadau, yn atgoffa, yn ateb neu’n cyfeirio pobl.',
    },
    administration: {
      label: 'Gwaith papur',
      meaning: 'Mae’n ysgrifennu, yn trefnu neu’n codio cofnodion a llythyrau.',
    },
    operations: {
      label: 'Rhedeg y gwasanaeth',
      meaning: 'Mae’n cynllunio gwelyau, staff, ystafelloedd neu gyflenwadau.',
    },
    research: {
      label: 'Ymchwil',
      meaning: 'Mae’n helpu i ddod o hyd i rywbeth newydd. Nid yw’n newid gofal neb.',
    },
  },
  oversight: {
    'person-decides': {
      label: 'Person sy’n penderfynu',
      meaning: 'Mae’r offeryn yn rhoi gwybodaeth. Mae person yn ei hystyried gyda phopeth arall ac yn penderfynu.',
    },
    'person-checks-all': {
      label: 'Mae person yn gwirio bob tro',
      meaning: 'Mae’r offeryn yn drafftio neu’n cynnig. Nid oes dim yn cael ei ddefnyddio nes bod person wedi’i wirio.',
    },
    'person-checks-some': {
      label: 'Mae person yn gwirio weithiau',
      meaning: 'Mae person yn gwirio sampl, neu dim ond yr achosion mae’r offeryn yn eu nodi.',
    },
    'person-can-step-in': {
      label: 'Mae’n gweithredu, a gall person gamu i mewn',
      meaning: 'Mae’r offeryn yn gweithredu ar ei ben ei hun. Mae person yn gwylio ac yn gallu newid y canlyniad.',
    },
    'no-person': {
      label: 'Nid oes person yn gwirio',
      meaning: 'Mae’r offeryn yn gweithredu ar ei ben ei hun ac nid oes neb yn gwirio pob canlyniad.',
    },
  },
  'acts-alone': {
    never: { label: 'Na', meaning: 'Nid oes dim yn digwydd nes bod person yn gweithredu.' },
    'small-steps': {
      label: 'Camau bach yn unig',
      meaning:
        'Mae’n gwneud pethau bach ar ei ben ei hun, fel rhoi trefn ar restr. Nid yw’n gwneud unrhyw benderfyniad am ofal neb.',
    },
    yes: { label: 'Ydy', meaning: 'Gall wneud rhywbeth sy’n effeithio ar berson cyn i neb edrych.' },
  },
  variation: {
    same: { label: 'Yr un fath bob tro', meaning: 'Mae’r un mewnbwn bob amser yn rhoi’r un ateb.' },
    varies: { label: 'Gall amrywio', meaning: 'Gall yr un mewnbwn roi ateb gwahanol bob tro.' },
  },
  'risk-levels': {
    low: { label: 'Isel', meaning: 'Os aiff o’i le, mae rhywun yn colli ychydig o amser. Nid yw niwed yn debygol.' },
    medium: {
      label: 'Canolig',
      meaning: 'Os aiff o’i le, gallai gofal fod yn hwyr neu lythyr fod yn anghywir. Mae gwiriadau i ddal hynny.',
    },
    high: { label: 'Uchel', meaning: 'Os aiff o’i le heb i neb sylwi, gallai rhywun gael niwed.' },
  },
  makers: {
    supplier: { label: 'Cyflenwr', meaning: 'Rydym yn ei brynu neu’n ei rentu gan rywun.' },
    'in-house': { label: 'Ni ein hunain', meaning: 'Ein staff ni a’i gwnaeth.' },
    partner: { label: 'Partner cyhoeddus', meaning: 'Corff cyhoeddus arall neu brifysgol a’i gwnaeth gyda ni.' },
  },
  'approval-routes': {
    'digital-approval': {
      label: 'Cymeradwyaeth ddigidol',
      meaning:
        'Edrychodd ein harweinwyr digidol, diogelwch cleifion, preifatrwydd a seiberddiogelwch arno gyda’i gilydd.',
    },
    'clinical-device': {
      label: 'Cymeradwyaeth fel dyfais feddygol',
      meaning:
        'Fel cymeradwyaeth ddigidol, a gwiriodd y bwrdd clinigol ei bod yn iawn ei ddefnyddio fel dyfais feddygol.',
    },
    'research-ethics': {
      label: 'Cymeradwyaeth ymchwil',
      meaning: 'Dywedodd pwyllgor moeseg ymchwil fod modd ei astudio.',
    },
    'data-access': {
      label: 'Pwyllgor mynediad at ddata',
      meaning: 'Dywedodd grŵp sy’n cynnwys aelodau o’r cyhoedd fod modd defnyddio’r data.',
    },
    'national-programme': {
      label: 'Rhaglen genedlaethol',
      meaning: 'Corff cenedlaethol a’i dewisodd ac a’i gwiriodd i bawb. Fe wnaethom ni wirio sut mae’n gweithio yma.',
    },
    'not-approved-yet': {
      label: 'Heb ei gymeradwyo eto',
      meaning: 'Nid yw wedi cael ei gymeradwyo. Nid yw’n cael ei ddefnyddio ar neb.',
    },
  },
  'tested-like-us': {
    here: { label: 'Do, yma', meaning: 'Cafodd ei brofi ar bobl rydym ni’n gofalu amdanynt.' },
    similar: {
      label: 'Do, ar bobl debyg',
      meaning: 'Cafodd ei brofi mewn man arall, ar bobl sy’n debyg iawn i’n pobl ni.',
    },
    partly: {
      label: 'Dim ond yn rhannol',
      meaning: 'Cafodd rhai grwpiau o bobl eu gadael allan, neu roedd rhy ychydig ohonynt i wybod.',
    },
    no: { label: 'Naddo', meaning: 'Ni chafodd ei brofi ar bobl fel ein pobl ni.' },
    'no-need': { label: 'Heb ei brofi ar bobl', meaning: 'Nid yw’n ymwneud â phobl na’u hiechyd.' },
  },
  'document-kinds': {
    dpia: {
      label: 'Asesiad o’r effaith ar ddiogelu data',
      meaning: 'Beth allai fynd o’i le i breifatrwydd pobl, a beth sy’n cael ei wneud am hynny.',
    },
    'equality-impact': {
      label: 'Asesiad o’r effaith ar gydraddoldeb',
      meaning: 'A yw’n deg i bob grŵp o bobl.',
    },
    'safety-case': {
      label: 'Achos diogelwch clinigol',
      meaning: 'Y peryglon a gafodd eu canfod, a pham mae’n ddigon diogel i’w ddefnyddio.',
    },
    'privacy-notice': { label: 'Hysbysiad preifatrwydd', meaning: 'Beth rydym yn ei ddweud wrth bobl am eu data.' },
    evaluation: {
      label: 'Adroddiad gwerthuso',
      meaning: 'Beth gafodd ei ganfod pan edrychodd rhywun ar ba mor dda mae’n gweithio.',
    },
    'data-sharing-agreement': {
      label: 'Cytundeb rhannu data',
      meaning: 'Beth mae’r rhai sy’n rhannu data wedi’i addo i’w gilydd.',
    },
    other: { label: 'Dogfen arall', meaning: 'Papur arall sy’n helpu i ddeall y cofnod.' },
  },
} as const satisfies Readonly<Record<string, TermWords>>;
