/** Questions that several collections ask, in Welsh. */

export const handling = {
  identifiability: 'A yw’r data’n dangos pwy ydw i?',
  dataUsed: 'Pa ddata sy’n cael ei ddefnyddio, ac am bwy?',
  dataFrom: 'O ble mae’r data’n dod?',
  leaves: 'A yw fy nata’n gadael y sefydliad, neu’r DU?',
  recipients: 'Pwy y tu allan i’r sefydliad sy’n cael data?',
  'recipients.name': 'Pwy?',
  'recipients.role': 'Ym mha rôl?',
  'recipients.gets': 'Beth maen nhw’n ei gael, a pham?',
  'recipients.identifiability': 'A yw’n dangos pwy ydw i?',
  'recipients.countries': 'Ym mha wledydd?',
  'recipients.keeps': 'Am ba hyd?',
  countries: 'Ym mha wledydd mae’n cael ei gadw?',
  retention: 'Am ba hyd mae’n cael ei gadw?',
  article6: 'Pa gyfraith sy’n caniatáu i chi ei ddefnyddio?',
  article9: 'Pa gyfraith sy’n caniatáu i chi ddefnyddio data iechyd ar ei gyfer?',
  confidentiality: 'Sut mae fy nghyfrinachedd yn cael ei gadw?',
} as const;

export const choices = {
  canSayNo: 'A gaf i ddweud na?',
  sayNoTo: 'I beth y gallaf i ddweud na?',
  howToSayNo: 'Sut gallaf i ddweud na, neu pam na allaf i?',
  ifNo: 'Beth sy’n digwydd os dywedaf i na?',
  nationalOptOut: 'A yw’r drefn genedlaethol i optio allan o rannu data yn berthnasol?',
  told: 'Sut mae pobl yn cael gwybod amdano?',
} as const;

export const evidence = {
  evidence: 'Ble gall pobl ddarllen y dystiolaeth?',
  'evidence.title': 'Beth yw’r teitl?',
  'evidence.address': 'Ble gall pobl ei darllen?',
} as const;

/** How well something works, in numbers: of tools and products. */
export const figures = {
  notTested: 'Ar ba grwpiau na chafodd ei brofi, neu ar ry ychydig i wybod?',
  figures: 'Pa mor dda mae’n gweithio, mewn rhifau?',
  'figures.of': 'O faint?',
  'figures.whom': 'O bwy, neu o beth?',
  'figures.many': 'Faint ohonyn nhw?',
  'figures.what': 'Beth a welwyd ynddyn nhw?',
  'figures.group': 'Am ba grŵp o bobl?',
  'figures.comparedWith': 'O’i gymharu â phwy, neu â beth?',
  'figures.comparedMany': 'Faint o’r rheini?',
  'figures.source': 'O ble mae’r rhif yn dod?',
  'figures.address': 'Ble gall pobl ddarllen amdano?',
  'figures.on': 'Pryd cafodd ei gyfrif?',
} as const;

export const accountability = {
  answerable: 'Pwy sy’n atebol amdano?',
  approvalRoute: 'Sut cafodd ei gymeradwyo?',
  approvedOn: 'Pryd cafodd ei gymeradwyo?',
  documents: 'Pa ddogfennau sydd ar gael?',
  'documents.kind': 'Pa fath o ddogfen yw hon?',
  'documents.on': 'Beth yw ei dyddiad?',
  'documents.address': 'Ble gall pobl ei darllen?',
} as const;

/** What is asked of an entry that leaves. */
export const withdrawn = {
  withdrawn: 'A yw’r cofnod hwn wedi gadael y gofrestr?',
  'withdrawn.on': 'Pryd gadawodd?',
  'withdrawn.how': 'Beth ddigwyddodd iddo?',
  'withdrawn.because': 'Pam?',
  'withdrawn.now': 'Ble dylai pobl edrych yn lle hynny?',
} as const;

/** What every published entry is asked about itself. */
export const record = {
  ...withdrawn,
  published: 'Pryd cafodd hyn ei gyhoeddi gyntaf?',
  lastChecked: 'Pryd cafodd hyn ei wirio ddiwethaf?',
  checkedBy: 'Pwy a’i gwiriodd?',
  reviewDue: 'Pryd mae’n rhaid ei wirio eto?',
  publicationApprovedBy: 'Pwy gymeradwyodd ei gyhoeddi?',
  publicationApprovedOn: 'Pryd cafodd ei gyhoeddi ei gymeradwyo?',
  changes: 'Beth sydd wedi newid?',
  'changes.on': 'Pryd?',
  'changes.what': 'Beth newidiodd?',
  'changes.affects': 'Ar bwy mae’n effeithio?',
  waivers: 'Pa sylwadau o’r gwiriad rydych chi’n gadael iddyn nhw sefyll?',
  'waivers.check': 'Pa wiriad sy’n cael ei hepgor?',
  'waivers.words': 'Ar gyfer pa eiriau?',
  'waivers.because': 'Pam?',
  'waivers.by': 'Pwy benderfynodd?',
  'waivers.on': 'Pryd?',
  gathered: 'O ble y cafodd hyn ei gasglu?',
  'gathered.source': 'O ba gofrestr y cafodd ei gasglu?',
  'gathered.on': 'Ar ba ddiwrnod y cafodd ei gasglu?',
  'gathered.id': 'Beth mae’r ffynhonnell yn ei alw?',
  'gathered.address': 'Ble mae’r ffynhonnell yn ei ddangos?',
  language: 'Ym mha iaith mae wedi’i ysgrifennu?',
  kept: 'Beth arall ddywedodd y ffynhonnell?',
} as const;

/** Questions that people asked, with answers: of organisations, tools and uses of data. */
export const asked = {
  asked: 'Beth mae pobl wedi’i ofyn?',
  'asked.question': 'Beth gafodd ei ofyn?',
  'asked.answer': 'Beth yw’r ateb?',
  'asked.on': 'Pryd cafodd ei ateb?',
};
