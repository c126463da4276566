import type { Interface } from '../../en.ts';

/** The words of choices: what can be refused, and what holds in each nation of the UK. In Welsh. */
export const choices = {
  refusals: 'I beth y gallwch ddweud na',
  can: 'Gallwch ddweud na',
  cannot: 'Ni allwch ddweud na',
  nothing: 'Dim byd i’w wrthod',
  noTraining: 'Nid yw eich data’n cael ei ddefnyddio i’w hyfforddi.',
  noData: 'Nid yw’n defnyddio data am bobl.',
  nations: {
    england:
      'Mae’r drefn genedlaethol i optio allan o rannu data ar gyfer pobl yn Lloegr. Rydych yn ei gosod unwaith, yn Ap y GIG, ar wefan y GIG neu dros y ffôn. Mae’n para nes i chi ei newid.',
    wales:
      'Nid oes trefn genedlaethol i optio allan o rannu data yng Nghymru. Rydych yn dweud na i bob defnydd ar ei ben ei hun, fel mae’r dudalen hon yn ei ddweud. Mae gennych hefyd hawl i wrthwynebu defnyddio eich data. Gall Llais, sy’n siarad dros gleifion yng Nghymru, eich helpu.',
    scotland:
      'Nid oes trefn genedlaethol i optio allan o rannu data yn yr Alban. Rydych yn dweud na i bob defnydd ar ei ben ei hun, fel mae’r dudalen hon yn ei ddweud. Mae gennych hefyd hawl i wrthwynebu defnyddio eich data. Gall y Gwasanaeth Cyngor a Chymorth i Gleifion eich helpu.',
    'northern-ireland':
      'Nid oes trefn genedlaethol i optio allan o rannu data yng Ngogledd Iwerddon. Rydych yn dweud na i bob defnydd ar ei ben ei hun, fel mae’r dudalen hon yn ei ddweud. Mae gennych hefyd hawl i wrthwynebu defnyddio eich data. Gall y Cyngor Cleifion a Chleientiaid eich helpu.',
    'outside-uk':
      'Mae’r drefn genedlaethol i optio allan o rannu data ar gyfer Lloegr yn unig. Gofynnwch i’r sefydliad sut i ddweud na, fel mae’r dudalen hon yn ei ddweud.',
  },
  setOptOut: 'Gosod eich dewis cenedlaethol i optio allan',
  useForm: 'Defnyddio eu ffurflen eu hunain',
  yellowCard:
    'Dyfais feddygol yw’r offeryn hwn. Gallwch hefyd roi gwybod am niwed, neu am beth allai fod wedi achosi niwed, i gynllun Cerdyn Melyn yr MHRA. Mae ar agor i bawb yn y DU.',
  yellowCardUnsettled:
    'Nid yw’n glir eto a yw’r offeryn hwn yn ddyfais feddygol. Gallwch roi gwybod am niwed i gynllun Cerdyn Melyn yr MHRA beth bynnag.',
  yellowCardLink: 'Rhoi gwybod i’r cynllun Cerdyn Melyn',
} satisfies Interface['choices'];
