import type { TermWords } from './term-words.ts';

export const groupsOfPeopleTerms = {
  'groups-of-people': {
    none: { label: 'Dim un', meaning: 'Cafodd pob grŵp rydym yn ei wasanaethu ei brofi, gyda digon o bobl i wybod.' },
    children: { label: 'Plant', meaning: 'Pobl dan 18 oed.' },
    'under-40': { label: 'Pobl dan 40 oed', meaning: 'Oedolion rhwng 18 a 39 oed.' },
    'over-85': { label: 'Pobl dros 85 oed', meaning: 'Y bobl hynaf.' },
    women: { label: 'Menywod', meaning: 'Menywod a merched.' },
    men: { label: 'Dynion', meaning: 'Dynion a bechgyn.' },
    'trans-people': {
      label: 'Pobl draws ac anneuaidd',
      meaning: 'Pobl nad eu rhywedd adeg eu geni yw eu rhywedd nawr.',
    },
    pregnancy: { label: 'Pobl feichiog', meaning: 'Pobl sy’n feichiog neu sydd newydd gael babi.' },
    black: { label: 'Pobl Ddu', meaning: 'Pobl o deulu Affricanaidd, Caribïaidd neu deulu Du arall.' },
    asian: { label: 'Pobl Asiaidd', meaning: 'Pobl o deulu De Asiaidd, Tsieineaidd neu deulu Asiaidd arall.' },
    'other-ethnic-groups': {
      label: 'Grwpiau ethnig eraill',
      meaning: 'Pobl o deulu arall neu gymysg, gan gynnwys Sipsiwn, Roma a Theithwyr Gwyddelig.',
    },
    'no-ethnic-group': {
      label: 'Ni edrychwyd ar unrhyw grŵp ethnig ar ei ben ei hun',
      meaning: 'Ni chafodd grŵp ethnig ei gofnodi yn y prawf, neu cafodd ei gofnodi i ry ychydig o bobl.',
    },
    'dark-skin': {
      label: 'Pobl â chroen brown neu ddu',
      meaning: 'Gall yr hyn mae’n ei weld neu’n ei fesur ddibynnu ar liw’r croen.',
    },
    'physical-disability': {
      label: 'Pobl ag anabledd corfforol',
      meaning: 'Pobl sy’n symud, yn gweld, yn clywed neu’n siarad mewn ffordd wahanol i’r rhan fwyaf.',
    },
    'learning-disability': {
      label: 'Pobl ag anabledd dysgu',
      meaning: 'Pobl sydd angen mwy o amser neu help i ddysgu ac i ddeall.',
    },
    autism: { label: 'Pobl awtistig', meaning: 'Pobl awtistig, gydag anabledd dysgu neu heb un.' },
    'mental-illness': { label: 'Pobl â salwch meddwl', meaning: 'Pobl nad yw eu meddwl yn iach.' },
    'several-illnesses': {
      label: 'Pobl â sawl salwch hirdymor',
      meaning: 'Pobl sydd â mwy nag un salwch nad yw’n diflannu.',
    },
    'other-languages': {
      label: 'Pobl sy’n siarad ychydig o Gymraeg neu Saesneg',
      meaning: 'Pobl sydd angen cyfieithydd, neu sydd ag acen gref.',
    },
    'sign-language': {
      label: 'Pobl sy’n arwyddo',
      meaning: 'Pobl sy’n defnyddio Iaith Arwyddion Prydain neu Iwerddon.',
    },
    'poor-areas': { label: 'Pobl mewn ardaloedd tlawd', meaning: 'Pobl sy’n byw lle mae arian yn brin.' },
    'no-home': { label: 'Pobl heb gartref', meaning: 'Pobl heb gyfeiriad sefydlog.' },
  },
} as const satisfies Readonly<Record<string, TermWords>>;
