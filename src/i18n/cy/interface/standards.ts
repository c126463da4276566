import type { Interface } from '../../en.ts';

/** Geiriau’r tudalennau am safonau eraill. */
export const standards = {
  title: 'Safonau eraill',
  lead: 'Mae cofrestrau eraill yn gofyn cwestiynau eraill. Mae’r tudalennau hyn yn dangos sut mae ein rhai ni’n cyfateb i’w rhai nhw, fesul cwestiwn, a beth sy’n cael ei golli ar y ffordd.',
  tables: 'Cofrestrau rydym yn eu darllen',
  tablesLead: 'Mae gan rai cyhoeddwyr eu tabl eu hunain. Rydym yn darllen y rhain, ac yn gallu eu hysgrifennu eto.',
  same: 'Yr un fath ar y ddwy ochr: {same} o {all} llinell.',
  readStandard: 'Darllen y safon ei hun',
  aboutEntries: 'Mae’n ymwneud â: {entries}.',
  command: 'Sut i’w defnyddio',
  exportWith: 'Ysgrifennu ein cofrestr yn y ffurf hon',
  importWith: 'Darllen ffeil yn y ffurf hon',
  file: 'Cymryd ein cofrestr yn y ffurf hon',
  key: 'Pa mor dda maen nhw’n cyfateb?',
  table: 'Ein cwestiynau ni a’u meysydd nhw',
  ours: 'Ein cwestiwn ni',
  theirs: 'Eu maes nhw',
  agrees: 'Pa mor dda maen nhw’n cyfateb',
  note: 'Nodyn',
  none: 'Dim',
  oursAlone: 'Ein cwestiynau ni nad oes ganddyn nhw le iddynt',
  theirsAlone: 'Eu meysydd nhw nad oes gennym ni gwestiwn ar eu cyfer',
  theirsAloneLead:
    'Mae’r hyn mae cofnod yn ei ddweud yno’n cael ei gadw o dan ei enw ei hun, a’i ddangos ar waelod y dudalen.',
  fidelity: {
    exact: { label: 'Yr un fath', meaning: 'Mae’r ddau’n dal yr un ateb.' },
    narrower: { label: 'Mae eu maes nhw’n gulach', meaning: 'Mae eu maes nhw’n dal rhan o’n hateb ni.' },
    wider: {
      label: 'Mae eu maes nhw’n ehangach',
      meaning: 'Mae eu maes nhw’n gofyn am fwy na’n cwestiwn ni, neu am sawl un ar unwaith.',
    },
    lossy: {
      label: 'Yn newid ar y ffordd',
      meaning: 'Mae’r ateb yn colli rhywbeth, fel pan fydd diwrnod yn troi’n fis.',
    },
    none: {
      label: 'Dim cyfatebiaeth',
      meaning: 'Nid oes dim yn cael ei drosglwyddo. Byddai’n rhaid i ni ddyfalu er mwyn gwneud hynny.',
    },
  },
  notes: {
    always: 'Mae’r un fath ym mhob cofnod rydym yn ei ysgrifennu.',
    applicant:
      'Eu maes nhw yw pwy sy’n gofyn am y data. Mae ein hateb ni’n rhestru pawb sy’n ei gael: mae eu henwau’n cael eu rhoi.',
    cardToo: 'Mae’r cerdyn model sydd ynddo’n dweud hyn hefyd, ac yn llawn.',
    coded: 'Cod gydag esboniad ar ei ôl sydd ganddyn nhw. Un testun sydd gennym ni.',
    codedOnce:
      'Mae eu cod nhw’n cael ei roi lle mae’n dweud yr un peth â’n hateb ni. Mae ein geiriau ni wrth ei ymyl bob tro.',
    comesBackKept: 'Pan fyddwn yn darllen ffeil o’r fath, mae’n aros o dan ei enw ei hun ac nid yn ein cwestiwn ni.',
    custodian: 'Eu maes nhw yw’r tîm sy’n gofalu am y data.',
    dayOfStage: 'Mae ganddyn nhw ddiwrnod ar gyfer pob cam. Ein hateb ni yw diwrnod y cam y mae’r offeryn arno nawr.',
    firstOfSeveral: 'Mae eu maes nhw’n cymryd un. Gall ein hateb ni fod yn sawl un: mae’r cyntaf yn cael ei roi.',
    languageCode: 'Mae tair llythyren yn eu codau nhw.',
    linkNotSummary: 'Mae eu maes nhw’n gofyn am grynodeb. Rydym yn rhoi dyddiad a chyfeiriad y ddogfen.',
    listNotKnown: 'Mae ganddyn nhw eu rhestr eu hunain. Rydym yn rhoi ein geiriau ni.',
    longNames: 'Gall eu henwau nhw fod yn hirach na’n rhai ni. Mae’r enw cyfan yn cael ei gadw.',
    monthOnly:
      'Dim ond y mis maen nhw’n ei gymryd. Nid diwrnod yw mis, felly rydym yn ei gadw fel y gwnaethon nhw ei ysgrifennu.',
    nameNotAddress: 'Cyfeiriad cofnod yw eu maes nhw. Dim ond yr enw sydd gennym ni.',
    namesOnly: 'Mae enwau ein cofnodion yn cael eu rhoi. Nid oes modd eu troi’n ôl yn ddolenni.',
    noEuAddress: 'Nid ydym yn gofyn am y cyfeiriad yng nghronfa ddata’r Undeb Ewropeaidd.',
    numbersNotWords: 'Rhifau ar gyfer peiriannau mae eu maes nhw’n eu cymryd. Mewn geiriau mae ein hateb ni.',
    oneOfThree: 'Maen nhw’n gofyn deirgwaith: am ddefnydd, am degwch ac am ddiogelwch. Rydym yn defnyddio’r cyntaf.',
    onlyAddress: 'Cyfeiriad gwe mae ein cwestiwn ni’n ei gymryd. Gall eu maes nhw fod yn unrhyw ffordd o gysylltu.',
    otherField: 'Mae ein hateb ni’n enwi ysbytai a chlinigau. Mae mewn maes arall ganddyn nhw.',
    otherList:
      'Mae eu rhestr nhw’n gwahaniaethu rhwng pethau eraill. Byddai’n rhaid i ni ddyfalu er mwyn trosglwyddo unrhyw beth.',
    otherWords: 'Mae ein hateb ni o dan “Other” yn eu maes nhw, gyda’n hesboniad.',
    ourForm:
      'Rhestr yw ein hateb ni. Yn eu maes nhw mae pob rhan yn dilyn ei chwestiwn, ac yn cael ei darllen yn ôl oddi yno.',
    ourWords: 'Testun rhydd yw eu maes nhw. Mae label ein hateb yn cael ei roi, a’i ddarllen yn ôl lle mae yr un fath.',
    papersOnly: 'Mae eu maes nhw’n rhestru papurau. Mae’r awduron yn cael eu gadael allan.',
    partOfInstructions: 'Mae ein hateb ni’n un rhan o’r hyn mae eu maes nhw’n gofyn amdano.',
    publisherHolds:
      'Yn y fersiwn ddiweddaraf nid yw ar y ffurflen mwyach: pwy bynnag sy’n cyhoeddi’r cofnod sy’n ei gadw.',
    roleOnly: 'Mae eu maes nhw’n gofyn am enw hefyd. Rydym yn rhoi’r rôl, a byth enw person.',
    saidOnce: 'Mae llinell arall o’r tabl hwn yn defnyddio eu maes nhw.',
    saidTwice: 'Maen nhw’n gofyn amdano ddwywaith. Mae’n cael ei ddarllen lle mae’r ddau’n dweud yr un peth.',
    selected:
      'Nid oes maes ar ei gyfer ar eu ffurflen: mae’r system yn cael ei dewis o’r gronfa ddata. Mae ei angen arnom i wahaniaethu rhwng cofnodion.',
    shorterList:
      'Mae eu rhestr nhw’n fyrrach na’n rhestr ni. Nid oes lle ynddi i rai o’n hatebion, neu maen nhw’n rhannu lle.',
    shorterText:
      'Mae un ochr yn cymryd testun byrrach. Mae’r hyn nad yw’n ffitio’n cael ei dorri, ac mae’r adroddiad yn dweud hynny.',
    teamNotPerson: 'Mae eu maes nhw’n gofyn am berson. Rydym yn rhoi tîm, a byth enw person.',
    threeHundredWords: 'Mae eu maes nhw’n cymryd 300 o eiriau.',
    timeOfDay: 'Mae’r amser o’r dydd yn eu maes nhw. Diwrnod yw ein hateb ni.',
    titleWithBody: 'Maen nhw’n rhoi enw’r cyhoeddwr o’i flaen.',
    together:
      'Mae eu maes nhw’n un testun ar gyfer sawl un o’n rhai ni. Mae pob un yn dilyn ei gwestiwn, ac yn cael ei ddarllen yn ôl oddi yno.',
    ukNotEu: 'Mae ein hateb ni’n ymwneud â rheolau’r Deyrnas Unedig, a’u maes nhw â rhai’r Undeb Ewropeaidd.',
    ukNotUs:
      'Mae ein hateb ni’n ymwneud â rheolau’r Deyrnas Unedig. Mae eu maes nhw’n ymwneud yn bennaf â rhai’r Unol Daleithiau.',
    useNotProduct: 'Mae ein hateb ni am ddefnydd un sefydliad. Mae eu maes nhw am y cynnyrch.',
    version: 'Mae’n dweud pa fersiwn o’r safon yw hi.',
    yesNo: 'Ie neu na am rywbeth arall yw eu maes nhw.',
  },
} satisfies Interface['standards'];
