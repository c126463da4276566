import type { Interface } from '../../en.ts';

/** The words of the editor’s pages, and of the questions in it, in Welsh. */
export const editor: Interface['editor'] = {
  needed: 'Mae angen ateb.',
  neededWhen: 'Mae angen ateb yn yr achos hwn: {case}.',
  optional: 'Gallwch adael hwn yn wag.',
  forExample: 'Er enghraifft: {example}',
  story: 'Y stori hirach',
  storyHelp:
    'Mwy i’r rhai sydd am ddarllen ymlaen. Mae dau nod # yn gwneud pennawd (## Sut y dechreuodd), mae cysylltnod yn gwneud rhestr, ac mae dwy seren yn gwneud geiriau’n drwm.',
  reasons: 'Cwestiynau heb ateb',
  reasonsHelp:
    'Os nad oes ateb o gwbl i gwestiwn uchod, enwch ef yma a rhowch y rheswm. Mae darllenwyr yn gweld y rheswm.',
  reason: 'rheswm',
  reasonQuestion: 'Pa gwestiwn?',
  reasonKind: 'Pam nad oes ateb?',
  reasonBy: 'Erbyn pryd bydd yn hysbys?',
  reasonByHelp: 'Mae angen hwn gyda “{kind}”.',
  reasonGround: 'Ar ba sail?',
  reasonBecause: 'Pam, yn eich geiriau eich hun?',
  translation: 'Am y cyfieithiad hwn',
  translationHelp: 'Ar gyfer y cyfieithiad yn unig. Gadewch y ddau yn wag yn yr iaith gyntaf.',
  address: 'Rhan olaf cyfeiriad y cofnod. Llythrennau bach, rhifau a chysylltnodau sengl, fel pelydr-x-y-frest.',
  nothingWrong: 'Nid yw’r gwiriad yn gweld dim i’w gywiro',
  toDo: {
    zero: 'Dim byd i’w gywiro',
    one: '{count} peth i’w gywiro',
    two: '{count} beth i’w cywiro',
    few: '{count} pheth i’w cywiro',
    many: '{count} pheth i’w cywiro',
    other: '{count} peth i’w cywiro',
  },
  clearer: 'Beth allai fod yn gliriach',
  complete: 'Mae {answered} o {asked} cwestiwn wedi’u hateb ({percent}%).',
  wrongFolder:
    'Nid oes ffolder “content” yn y ffolder “{folder}”. Dewiswch ffolder y porth hwn: yr un sy’n dal “content” a “theme.json”.',
  title: 'Ysgrifennu neu newid cofnod',
  lead: 'Tair ffordd o ysgrifennu cofnod. Mae pob un yn gofyn yr un cwestiynau. Mae’r ffurflen yma a’r golygydd yn gwirio eich atebion wrth i chi deipio.',
  formTitle: 'Llenwi ffurflen',
  formText:
    'Nid oes angen cyfrif na rhaglen arbennig. Rydych yn ateb y cwestiynau, ac ar y diwedd rydych yn cadw ffeil ac yn ei hanfon at bwy bynnag sy’n cyhoeddi’r wefan hon. Mae’r hyn rydych yn ei deipio yn aros ar eich cyfrifiadur.',
  formNeedsScript:
    'Mae angen JavaScript ar y ffurflen, ac mae wedi’i ddiffodd yma. Trowch ef ymlaen, neu gofynnwch i bwy bynnag sy’n cyhoeddi’r wefan hon am ffurflen ar bapur neu yn Word.',
  forms: 'Ffurflenni',
  formFor: 'Ffurflen: {one}',
  editorTitle: 'Agor y golygydd',
  editorText:
    'Rydych yn gweld pob cofnod, a gallwch newid y rhai sydd yno. Gall cofnod newydd ddechrau fel copi o gofnod arall: agorwch ef a dewiswch “Duplicate” yn y ddewislen â thri dot. Mewn copi, newidiwch ei enw, ei sefydliad, a phryd a chan bwy y cafodd ei wirio.',
  editorFolder:
    'Yma mae’r golygydd yn gweithio ar ffolder ar y cyfrifiadur hwn: ffolder y porth hwn, sy’n dal “content”. Mae’n darllen ac yn ysgrifennu ffeiliau yn y ffolder hwnnw ac nid yw’n anfon dim i unman. Ar ôl i chi gadw, mae’r wefan yn cael ei gwirio a’i gwneud eto: edrychwch ar y ffenestr lle gwnaethoch ei dechrau.',
  editorRepository:
    'Yma mae’r golygydd yn gweithio ar storfa’r prosiect, ac mae angen cyfrif arnoch yno. Drafft yw newid nes bod rhywun wedi edrych arno a’i gyhoeddi.',
  editorOtherBrowser:
    'Ni all y porwr hwn agor ffolder ar gyfer tudalen we. Defnyddiwch Chrome, Edge neu borwr arall sydd wedi’i wneud o Chromium, neu llenwch y ffurflen.',
  editorNowhere:
    'Mae’r golygydd yn gweithio ar y cyfrifiadur lle mae’r porth hwn yn cael ei wneud, neu lle mae storfa wedi’i gosod ar ei gyfer. Nid oes un gan y copi hwn o’r wefan: llenwch y ffurflen.',
  openEditor: 'Agor y golygydd',
  editorFailed:
    'Ni wnaeth y golygydd lwytho. Gwiriwch eich cysylltiad a rhowch gynnig arall arni, neu llenwch y ffurflen.',
  editorLanguage: 'Saesneg yw botymau’r golygydd ei hun; mae’r cwestiynau yn iaith y dudalen hon.',
  none: 'Rhestrau sy’n wag',
  noneHelp: 'Dewiswch restr yma i ddweud nad oes dim i’w roi arni. Mae darllenwyr yn cael gwybod: dim.',
  form: {
    none: 'Nid oes dim',
    summary: 'Mae rhywbeth i’w gywiro',
    kept: 'Mae’r hyn y gwnaethoch ei deipio yma o’r blaen yma o hyd. Yn y porwr hwn yn unig y mae.',
    startAgain: 'Ei dynnu i ffwrdd a dechrau eto',
    begin: 'Dechrau o gofnod sydd yma',
    beginSame: 'Mae’r rhain yn defnyddio {product}',
    beginButton: 'Llenwi ei atebion',
    open: 'Mynd ymlaen â ffeil y gwnaethoch ei chadw',
    story: 'Unrhyw beth arall y gallai pobl fod am ei ddarllen',
    saveTitle: 'Cadw ac anfon',
    id: 'Sut dylai ei gyfeiriad orffen?',
    saveText:
      'Mae’r ffeil yn dal eich atebion. Anfonwch hi drwy e-bost at bwy bynnag sy’n cyhoeddi’r wefan hon: nhw fydd yn ei rhoi yn ei lle. Nid oes dim yn cael ei anfon o’r dudalen hon.',
    save: 'Gwirio fy atebion a chadw’r ffeil',
    saveUnfinished: 'Cadw’r hyn sydd gen i hyd yma',
    saved: 'Cafodd y ffeil “{file}” ei chadw gyda’ch ffeiliau wedi’u lawrlwytho. Ei lle yw {path}.',
    progress: 'Pa mor gyflawn ydyw',
    add: 'Ychwanegu un arall: {question}',
    addFirst: 'Ychwanegu: {question}',
    remove: 'Tynnu allan: {question} {position}',
    noAnswer: 'Nid oes ateb',
    giveAnswer: 'Rhoi ateb wedi’r cyfan',
    chooseOne: 'Dewiswch un',
    notRead: 'Nid oedd modd darllen y ffeil.',
    idMissing: 'ar goll.',
    clearerText: 'Gallwch gadw’r ffeil er hynny. Bydd eich darllenwyr yn ddiolchgar am eiriau syml.',
    privateFirst: 'Byddai’r ffeil yn mynd at bobl eraill. Cyn ei chadw, tynnwch allan yr hyn sy’n perthyn i un person:',
    wordsNotChecked:
      'Ni chafodd y geiriau eu gwirio yma, gan na wnaeth rhan o’r dudalen hon lwytho. Mae pwy bynnag sy’n ei chyhoeddi yn eu gwirio.',
  },
};
